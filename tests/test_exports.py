"""A reference to a resource of another stack is an import; that stack exports what is imported."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from sampy import CompileError, Condition, Context, Mapping as MappingSection, Output, Parameter, Stack, compile
from sampy.intrinsics import Equals, FindInMap, GetAtt, If, Json, Sub
from sampy.resources import iam, route53, s3, sqs
from sampy.serverless import (
    Connector,
    Environment,
    Function,
    ResourceReference,
    SimpleTable,
    connect,
)

UNCHECKED = Context(checks=False)


def function(name: str = "Handler", **more: Any) -> Function:
    return Function(name, runtime="python3.13", handler="index.handler", inline_code="pass", **more)


def outputs(stack: Stack) -> Json:
    return compile(stack, UNCHECKED).to_dict().get("Outputs")


def exported(value: Json, name: str, **more: Json) -> Json:
    return {"Value": value, "Export": {"Name": name}, **more}


def variables(stack: Stack, logical_id: str = "Handler") -> Any:
    properties: Any = compile(stack, UNCHECKED).resources[logical_id]["Properties"]
    return properties["Environment"]["Variables"]


def messages(stack: Stack) -> list[str]:
    with pytest.raises(CompileError) as raised:
        compile(stack, UNCHECKED)
    return [each.message for each in raised.value.problems]


def test_a_reference_to_another_stack_is_imported_and_exported() -> None:
    data, service = Stack("data"), Stack("service")
    orders = data.add(SimpleTable("Orders"))
    sub = Sub(f"${{A}}-{orders}", {"A": 1})
    env = {"TABLE": orders, "ARN": orders.arn, "INDEX": f"{orders.arn}/index/all", "SUB": sub}
    service.add(function(environment=Environment(variables=env)))
    assert variables(service) == {
        "TABLE": {"Fn::ImportValue": "data:Orders:Ref"},
        "ARN": {"Fn::ImportValue": "data:Orders:Arn"},
        "INDEX": {"Fn::Sub": ["${Value1}/index/all", {"Value1": {"Fn::ImportValue": "data:Orders:Arn"}}]},
        "SUB": {"Fn::Sub": ["${A}-${Value1}", {"A": 1, "Value1": {"Fn::ImportValue": "data:Orders:Ref"}}]},
    }
    assert outputs(data) == {
        "ExportOrdersArn": exported({"Fn::GetAtt": ["Orders", "Arn"]}, "data:Orders:Arn"),
        "ExportOrdersRef": exported({"Ref": "Orders"}, "data:Orders:Ref"),
    }
    assert compile(service).notes[0] == "this stack imports from the stack 'data': deploy that one first"


def test_a_stack_alone_exports_nothing() -> None:
    data = Stack("data")
    orders = data.add(SimpleTable("Orders"))
    data.add(function(environment=Environment(variables={"TABLE": orders, "ARN": f"{orders.arn}"})))
    assert outputs(data) is None


@pytest.mark.parametrize("order", range(4))
def test_whatever_comes_first(order: int) -> None:
    data, service = Stack("data"), Stack("service")
    orders, handler = SimpleTable("Orders"), function(environment=Environment(variables={"MODE": "fast"}))
    steps = [
        lambda: data.add(orders),
        lambda: service.add(handler),
        lambda: orders.grant_read(handler),
    ]
    for step in {0: (0, 1, 2), 1: (1, 0, 2), 2: (2, 1, 0), 3: (1, 2, 0)}[order]:
        steps[step]()
    assert outputs(data) == {"ExportOrdersRef": exported({"Ref": "Orders"}, "data:Orders:Ref")}
    (policy,) = compile(service).resources["HandlerRole"]["Properties"]["Policies"]  # type: ignore[index, call-overload, misc]  # it is a list
    assert "data:Orders:Ref" in str(policy)


def test_logical_ids_are_those_of_the_scope() -> None:
    data, service = Stack("data"), Stack("service")
    orders = data.scope("Shop").add(SimpleTable("Orders"))
    service.add(Output("Table", value=orders))
    assert outputs(service) == {"Table": {"Value": {"Fn::ImportValue": "data:ShopOrders:Ref"}}}
    assert outputs(data) == {"ExportShopOrdersRef": exported({"Ref": "ShopOrders"}, "data:ShopOrders:Ref")}


def test_what_is_generated_is_exported() -> None:
    data, service = Stack("data"), Stack("service")
    worker = data.add(function("Worker", auto_publish_alias="live"))
    service.add(Output("Alias", value=worker.alias))
    assert outputs(data) == {"ExportWorkerRefAlias": exported({"Ref": "WorkerAliaslive"}, "data:Worker:Ref:Alias")}


def test_a_list_is_exported_as_text() -> None:
    data, service = Stack("data"), Stack("service")
    zone = data.add(route53.HostedZone("Zone", name="example.com"))
    service.add(Output("First", value={"Fn::Select": [0, zone.name_servers]}))  # type: ignore[arg-type]  # as in a template
    servers: Json = {"Fn::Split": ["||", {"Fn::ImportValue": "data:Zone:NameServers"}]}
    assert outputs(service) == {"First": {"Value": {"Fn::Select": [0, servers]}}}
    joined: Json = {"Fn::Join": ["||", {"Fn::GetAtt": ["Zone", "NameServers"]}]}
    assert outputs(data) == {"ExportZoneNameServers": exported(joined, "data:Zone:NameServers")}


def test_what_is_there_under_a_condition_is_exported_under_it() -> None:
    data, service = Stack("data"), Stack("service")
    prod = data.add(Condition("Prod", Equals("a", "b")))
    orders = data.add(SimpleTable("Orders", condition=prod))
    handler = service.add(function())
    orders.grant_read(handler)
    expected = exported({"Ref": "Orders"}, "data:Orders:Ref", Condition="Prod")
    assert outputs(data) == {"ExportOrdersRef": expected}
    assert "Fn::If" not in str(compile(service).to_dict())


def test_what_stands_in_globals_is_imported() -> None:
    data = Stack("data")
    orders = data.add(SimpleTable("Orders"))
    service = Stack("service", globals={"Function": {"Environment": {"Variables": {"TABLE": orders}}}})
    service.add(function())
    assert variables(service) == {"TABLE": {"Fn::ImportValue": "data:Orders:Ref"}}
    assert outputs(data) == {"ExportOrdersRef": exported({"Ref": "Orders"}, "data:Orders:Ref")}


def test_grants_reach_into_other_stacks() -> None:
    data, service = Stack("data"), Stack("service")
    files, jobs = data.add(s3.Bucket("Files")), data.add(sqs.Queue("Jobs"))
    role = service.add(iam.Role("Role", assume_role_policy_document={}))
    files.grant_read(role, prefix="in/")
    jobs.grant_send(role)
    policies: Any = compile(service, UNCHECKED).resources["Role"]["Properties"]["Policies"]
    bucket: Json = {"Fn::ImportValue": "data:Files:Arn"}
    assert [each["Resource"] for each in policies[0]["PolicyDocument"]["Statement"]] == [
        {"Fn::Sub": ["${Value1}/in/*", {"Value1": bucket}]},
        bucket,
    ]
    queue = policies[1]["PolicyDocument"]["Statement"][0]["Resource"]["Fn::Sub"][1]
    assert queue == {"queueName": {"Fn::ImportValue": "data:Jobs:QueueName"}}


def test_a_role_of_another_stack_gets_the_grants_there() -> None:
    identity, service = Stack("identity"), Stack("service")
    role = identity.add(iam.Role("Role", assume_role_policy_document={}))
    orders, handler = service.add(SimpleTable("Orders")), service.add(function(role=role.arn))
    orders.grant_read(handler)
    assert "service:Orders:Ref" in str(compile_problems(identity))


def compile_problems(stack: Stack) -> list[str]:
    from sampy.codec import encode

    template, problems = encode(stack)
    return [str(template.document), *(each.message for each in problems)]


def test_compiling_changes_nothing() -> None:
    data, service = Stack("data"), Stack("service")
    orders = data.add(SimpleTable("Orders"))
    service.add(function(environment=Environment(variables={"TABLE": orders})))
    first = compile(data).to_json(), compile(service).to_json()
    second = compile(service).to_json(), compile(data).to_json()
    assert first == second[::-1]


def test_an_export_stays_where_it_is_asked_for() -> None:
    data = Stack("data")
    orders = data.add(SimpleTable("Orders"))
    assert (data.export(orders), data.export(orders.arn)) == ("data:Orders:Ref", "data:Orders:Arn")
    made = outputs(data)
    assert isinstance(made, Mapping)
    assert list(made) == ["ExportOrdersArn", "ExportOrdersRef"]


@pytest.mark.parametrize("value", [SimpleTable("Orders"), "Orders", Parameter("Stage"), SimpleTable("Orders").arn])
def test_only_what_is_in_the_stack_is_exported(value: Any) -> None:
    with pytest.raises(ValueError, match=r"is no value of a resource of Stack\('data'\): add the resource first"):
        Stack("data").export(value)


def test_an_output_of_the_name_of_an_export() -> None:
    data, service = Stack("data"), Stack("service")
    orders = data.add(SimpleTable("Orders"))
    data.add(Output("ExportOrdersRef", value="mine"))
    service.add(Output("Table", value=orders))
    assert messages(data) == [
        "the logical id 'ExportOrdersRef' is taken: it is that of the output for data:Orders:Ref",
    ]


def test_stacks_that_need_each_other() -> None:
    first, second, third = Stack("first"), Stack("second"), Stack("third")
    tables = [stack.add(SimpleTable("Orders")) for stack in (first, second, third)]
    for stack, table in ((first, tables[1]), (second, tables[2]), (third, tables[0])):
        stack.add(Output("Table", value=table))
    assert messages(first) == ["these stacks need each other: first -> second -> third -> first"]
    assert messages(third) == ["these stacks need each other: third -> first -> second -> third"]


def test_what_is_in_two_stacks_can_not_be_imported() -> None:
    data, copy, service = Stack("data"), Stack("copy"), Stack("service")
    orders = SimpleTable("Orders")
    data.add(orders)
    copy.add(orders)
    service.add(Output("Table", value=orders))
    assert messages(service) == [
        "SimpleTable('Orders') is in the stacks 'data' and 'copy', and it can't be told from which of them to import it"
    ]
    assert variables_of_both(data, copy, orders) == [{"Ref": "Orders"}, {"Ref": "Orders"}]


def variables_of_both(data: Stack, copy: Stack, orders: SimpleTable) -> list[Json]:
    found = []
    for stack in (data, copy):
        stack.add(function(environment=Environment(variables={"TABLE": orders})))
        found.append(variables(stack)["TABLE"])
    return found


def test_a_parameter_of_another_stack() -> None:
    data, service = Stack("data"), Stack("service")
    stage = data.add(Parameter("Stage"))
    service.add(Output("Stage", value=stage))
    assert messages(service) == [
        "Parameter('Stage') is in the stack 'data', and only resources can be imported from another stack"
    ]


def test_what_is_set_after_it_was_added() -> None:
    data, service = Stack("data"), Stack("service")
    orders, handler = data.add(SimpleTable("Orders")), service.add(function())
    handler.environment = Environment(variables={"TABLE": orders})
    assert messages(service) == ["SimpleTable('Orders') is in the stack 'data', and was put here after stack.add(...)"]


def test_what_is_in_no_stack() -> None:
    service = Stack("service")
    service.add(Output("Table", value=SimpleTable("Orders").arn))
    assert messages(service) == ["'Orders' is referred to, and is not in the stack 'service'"]


def test_an_attribute_that_there_is_not() -> None:
    data, service = Stack("data"), Stack("service")
    service.add(Output("Table", value=GetAtt(data.add(SimpleTable("Orders")), "Name")))
    assert messages(service) == ["AWS::Serverless::SimpleTable has no attribute 'Name'"]


def test_conditions_mappings_and_dependencies_stay_in_a_stack() -> None:
    data, service = Stack("data"), Stack("service")
    prod = data.add(Condition("Prod", Equals("a", "b")))
    sizes = data.add(MappingSection("Sizes", {"a": {"b": 1}}))
    orders = data.add(SimpleTable("Orders"))
    service.add(Output("One", value=If(prod, "a", "b")))
    service.add(Output("Two", value=FindInMap(sizes, "a", "b")))
    service.add(function(depends_on=orders))
    assert sorted(messages(service)) == [
        "'Orders' is referred to, and is not in the stack 'service'",
        "'Prod' is referred to, and is not in the stack 'service'",
        "'Sizes' is referred to, and is not in the stack 'service'",
    ]


def test_connectors_stay_in_a_stack() -> None:
    data, service = Stack("data"), Stack("service")
    orders, handler = data.add(SimpleTable("Orders")), service.add(function())
    connect(handler, orders, "Read")
    service.add(
        Connector(
            "ToOrders",
            source=ResourceReference(id=handler),
            destination=ResourceReference(id=orders),
            permissions=["Read"],
        )
    )
    message = "connectors stay within a stack, and SimpleTable('Orders') is in the stack 'data'"
    assert [each for each in messages(service) if each == message] == [message] * 2
