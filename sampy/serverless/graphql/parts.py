"""What the parts of one AWS::Serverless::GraphQLApi have in common: the API that they belong to."""

from __future__ import annotations

from typing import NamedTuple

from sampy.errors import DocumentPath, Problem
from sampy.iam.roles import trust_policy
from sampy.intrinsics import Json
from sampy.serverless.contributions import Contribution, Declared, Emit, Object

ASSUMED_BY_APPSYNC = trust_policy("appsync.amazonaws.com")


class GraphQLParts(NamedTuple):
    """Makes the resources that belong to an API.

    Args:
        declared: The API.
    """

    declared: Declared

    @property
    def api_id(self) -> Object:
        """The id of the API, which all of its parts name."""
        return {"Fn::GetAtt": [self.declared.logical_id, "ApiId"]}

    def logical_id(self, suffix: str) -> str:
        """Return the logical id of a part."""
        return self.declared.logical_id + suffix

    def part(
        self, suffix: str, resource_type: str, properties: Object, rule: str, depends_on: list[Json] | None = None
    ) -> Contribution:
        """Return a resource with the attributes of the API, and with those of `properties` that have a value."""
        logical_id = self.logical_id(suffix)
        if logical_id == self.declared.logical_id:
            return self.problem(f"the {rule} has no name", "name it with letters and digits")
        given: Object = {name: value for name, value in properties.items() if value is not None}
        resource: Object = {"Type": resource_type, "Properties": given, **self.declared.attributes()}
        if depends_on:
            resource["DependsOn"] = depends_on
        return Emit(logical_id, resource, rule)

    def connection(
        self, connector: str, suffix: str, resource_type: str, properties: Object, source: str, destination: str
    ) -> Contribution:
        """Return what lets a part reach something else, marked as the connector that it stands for."""
        kinds: Object = {"Source": {"Type": source}, "Destination": {"Type": destination}}
        metadata: Object = {"aws:sam:connectors": {self.logical_id(connector): kinds}}
        resource: Object = {"Type": resource_type, "Properties": properties, "Metadata": metadata}
        return Emit(self.logical_id(connector + suffix), resource, f"permission to reach {destination}")

    def problem(self, message: str, fix: str, *at: str | int) -> Problem:
        """Return what is wrong at a place below the properties of the API."""
        path: DocumentPath = ("Resources", self.declared.logical_id, "Properties", *at)
        return Problem(message, fix, path, resource=self.declared.logical_id)
