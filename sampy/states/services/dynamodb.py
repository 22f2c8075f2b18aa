"""Items of tables of DynamoDB."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from sampy.states.integrations.arns import Kind
from sampy.states.integrations.model import Allow, Integration, On
from sampy.states.integrations.tasks import task

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sampy.states.flow import Payload
    from sampy.states.integrations.tasks import Entries, Flag, TaskFields, Text
    from sampy.states.state_types import Task

TABLE = Kind("dynamodb", "table/{}")


def _row(action: str, *required: str) -> Integration:
    name = f"{action[0].upper()}{action[1:]}"
    needs = (Allow(f"dynamodb:{name}", On(TABLE, "TableName")),)
    return Integration("dynamodb", action, required=("TableName", *required), needs=needs)


INTEGRATIONS = (_row("getItem", "Key"), _row("putItem", "Item"), _row("updateItem", "Key"), _row("deleteItem", "Key"))


def get_item(
    name: str,
    table: Text,
    key: Entries,
    *,
    consistent_read: Flag | None = None,
    projection_expression: Text | None = None,
    expression_attribute_names: Entries | None = None,
    return_consumed_capacity: Text | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that gets an item of a table, up to 256 KiB; `Item` is missing in the result where there is none.

    It is permitted ``dynamodb:GetItem`` on the table.

    Source: AWS page "Perform DynamoDB CRUD operations with Step Functions".

    Args:
        name: The name of the state.
        table: The table, its name or its ARN.
        key: The key: ``{"id": {"S": state_input.id}}``.
        consistent_read: Read what was written last.
        projection_expression: The attributes to get.
        expression_attribute_names: What stands for names of attributes.
        return_consumed_capacity: ``INDEXES``, ``TOTAL`` or ``NONE``.
        fields: The fields that all tasks have.
    """
    given = {
        "TableName": table,
        "Key": key,
        "ConsistentRead": consistent_read,
        "ProjectionExpression": projection_expression,
        "ExpressionAttributeNames": expression_attribute_names,
        "ReturnConsumedCapacity": return_consumed_capacity,
    }
    return task("dynamodb:getItem", name, given, fields)


def put_item(
    name: str,
    table: Text,
    item: Entries,
    *,
    condition_expression: Text | None = None,
    expression_attribute_names: Entries | None = None,
    expression_attribute_values: Entries | None = None,
    return_values: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that puts an item into a table.

    It is permitted ``dynamodb:PutItem`` on the table.

    Source: AWS page "Perform DynamoDB CRUD operations with Step Functions".

    Args:
        name: The name of the state.
        table: The table, its name or its ARN.
        item: The item: ``{"id": {"S": state_input.id}}``.
        condition_expression: What has to hold; else the error is ``DynamoDB.ConditionalCheckFailedException``.
        expression_attribute_names: What stands for names of attributes.
        expression_attribute_values: What stands for values.
        return_values: ``NONE`` or ``ALL_OLD``.
        more: Further arguments of `PutItem`, as AWS spells them.
        fields: The fields that all tasks have.
    """
    given = {
        "TableName": table,
        "Item": item,
        "ConditionExpression": condition_expression,
        "ExpressionAttributeNames": expression_attribute_names,
        "ExpressionAttributeValues": expression_attribute_values,
        "ReturnValues": return_values,
    }
    return task("dynamodb:putItem", name, given, fields, more=more)


def update_item(
    name: str,
    table: Text,
    key: Entries,
    *,
    update_expression: Text | None = None,
    condition_expression: Text | None = None,
    expression_attribute_names: Entries | None = None,
    expression_attribute_values: Entries | None = None,
    return_values: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that updates an item of a table, or puts it there.

    It is permitted ``dynamodb:UpdateItem`` on the table.

    Source: AWS page "Perform DynamoDB CRUD operations with Step Functions".

    Args:
        name: The name of the state.
        table: The table, its name or its ARN.
        key: The key: ``{"id": {"S": state_input.id}}``.
        update_expression: What to do: ``SET paid = :paid``.
        condition_expression: What has to hold; else the error is ``DynamoDB.ConditionalCheckFailedException``.
        expression_attribute_names: What stands for names of attributes.
        expression_attribute_values: What stands for values.
        return_values: ``NONE``, ``ALL_OLD``, ``UPDATED_OLD``, ``ALL_NEW`` or ``UPDATED_NEW``.
        more: Further arguments of `UpdateItem`, as AWS spells them.
        fields: The fields that all tasks have.
    """
    given = {
        "TableName": table,
        "Key": key,
        "UpdateExpression": update_expression,
        "ConditionExpression": condition_expression,
        "ExpressionAttributeNames": expression_attribute_names,
        "ExpressionAttributeValues": expression_attribute_values,
        "ReturnValues": return_values,
    }
    return task("dynamodb:updateItem", name, given, fields, more=more)


def delete_item(
    name: str,
    table: Text,
    key: Entries,
    *,
    condition_expression: Text | None = None,
    expression_attribute_names: Entries | None = None,
    expression_attribute_values: Entries | None = None,
    return_values: Text | None = None,
    more: Mapping[str, Payload] | None = None,
    **fields: Unpack[TaskFields],
) -> Task:
    """Return a task that deletes an item of a table.

    It is permitted ``dynamodb:DeleteItem`` on the table.

    Source: AWS page "Perform DynamoDB CRUD operations with Step Functions".

    Args:
        name: The name of the state.
        table: The table, its name or its ARN.
        key: The key: ``{"id": {"S": state_input.id}}``.
        condition_expression: What has to hold; else the error is ``DynamoDB.ConditionalCheckFailedException``.
        expression_attribute_names: What stands for names of attributes.
        expression_attribute_values: What stands for values.
        return_values: ``NONE`` or ``ALL_OLD``.
        more: Further arguments of `DeleteItem`, as AWS spells them.
        fields: The fields that all tasks have.
    """
    given = {
        "TableName": table,
        "Key": key,
        "ConditionExpression": condition_expression,
        "ExpressionAttributeNames": expression_attribute_names,
        "ExpressionAttributeValues": expression_attribute_values,
        "ReturnValues": return_values,
    }
    return task("dynamodb:deleteItem", name, given, fields, more=more)
