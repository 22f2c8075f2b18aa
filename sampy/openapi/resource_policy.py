"""Resource policies: which accounts, addresses and networks may call a REST API."""

from __future__ import annotations

import json
import re

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.openapi.document import ANY, Object, branches

POLICY = "x-amazon-apigateway-policy"
_PARAMETER = re.compile(r"{([a-zA-Z0-9._-]+|[a-zA-Z0-9._-]+\+|proxy\+)}")


def path_resources(path: str, item: Json, stage: Json) -> list[Json]:
    """Return the resources, as a policy names them, of all methods of a path."""
    wild = _PARAMETER.sub("*", path)
    resources: list[Json] = []
    for branch in branches(item):
        for method in branch if isinstance(branch, dict) else ():
            verb = "*" if method.lower() in (ANY, "any") else method.upper()
            text = f"execute-api:/${{__Stage__}}/{verb}{wild}"
            resources.append({"Fn::Sub": [text, {"__Stage__": stage}]})
    return resources


class Statements:
    """The statements of one policy, gathered from all of its paths."""

    def __init__(self, policy: Json) -> None:
        self.policy: Object = dict(policy) if isinstance(policy, dict) else {}
        self._seen: set[str] = set()
        self._own: list[Json] = []

    def add(self, policy: Object, resources: list[Json]) -> None:
        """Add what a policy says of some resources."""
        self._accounts(policy.get("AwsAccountWhitelist"), "Allow", resources)
        self._accounts(policy.get("AwsAccountBlacklist"), "Deny", resources)
        self._addresses(policy.get("IpRangeWhitelist"), "NotIpAddress", resources)
        self._addresses(policy.get("IpRangeBlacklist"), "IpAddress", resources)
        self._networks(policy, "Blacklist", "StringEquals", resources)
        self._networks(policy, "Whitelist", "StringNotEquals", resources)

    def add_custom(self, statements: Json) -> None:
        """Add statements as they are."""
        self.policy["Version"] = "2012-10-17"
        if self.policy.get("Statement") is None:
            self.policy["Statement"] = statements
        else:
            self._append(statements if isinstance(statements, list) else [statements], once=True)

    def _accounts(self, accounts: Json, effect: str, resources: list[Json]) -> None:
        if not accounts:
            return
        if not isinstance(accounts, (list, dict)):
            raise Invalid(
                "a list of accounts is asked for", fix="make it a list", at=("Properties", "Auth", "ResourcePolicy")
            )
        principals: Json = accounts if isinstance(accounts, list) else [accounts]
        statement: Object = {**_statement(effect, resources), "Principal": {"AWS": principals}}
        self.policy["Version"] = "2012-10-17"
        if self.policy.get("Statement") is None:
            # One statement alone is no list; what is deployed is to stay as it is.
            self.policy["Statement"] = statement
        else:
            self._append([statement], once=False)

    def _addresses(self, ranges: Json, operator: str, resources: list[Json]) -> None:
        if ranges:
            addresses: Json = ranges if isinstance(ranges, list) else [ranges]
            self._pair({operator: {"aws:SourceIp": addresses}}, resources)

    def _networks(self, policy: Object, kind: str, operator: str, resources: list[Json]) -> None:
        names = policy.get(f"SourceVpc{kind}")
        names = names or []
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            fix = f"use IntrinsicVpc{kind} or IntrinsicVpce{kind} for references"
            at = ("Properties", "Auth", "ResourcePolicy", f"SourceVpc{kind}")
            raise Invalid(f"SourceVpc{kind} must be a list of text", fix=fix, at=at)
        found: Object = {}
        for key, prefix, intrinsic in (
            ("aws:SourceVpc", "vpc-", f"IntrinsicVpc{kind}"),
            ("aws:SourceVpce", "vpce-", f"IntrinsicVpce{kind}"),
        ):
            more = policy.get(intrinsic)
            values = [name for name in names if str(name).startswith(prefix)]
            if more and not isinstance(more, list):
                at = ("Properties", "Auth", "ResourcePolicy", intrinsic)
                raise Invalid(f"{intrinsic} must be a list", fix="make it a list", at=at)
            if values or more is not None:
                found[key] = [*values, *(more if isinstance(more, list) else [])]
        if any(found.values()):
            self._pair({operator: found}, resources)

    def _pair(self, condition: Json, resources: list[Json]) -> None:
        """Allow everybody, and deny those whom the condition meets."""
        self.policy["Version"] = "2012-10-17"
        allow: Object = {**_statement("Allow", resources), "Principal": "*"}
        deny: Object = {**_statement("Deny", resources), "Principal": "*", "Condition": condition}
        if self.policy.get("Statement") is None:
            self.policy["Statement"] = []
        self._append([allow, deny], once=True)

    def _append(self, statements: list[Json], *, once: bool) -> None:
        present = self.policy["Statement"]
        listed = present if isinstance(present, list) else [present]
        if not self._seen:
            self._seen = {_canonical(each) for each in listed}
        # The list is this object's own from the first statement on, so it can grow: it is long where paths are many.
        if listed is not self._own:
            self._own = [*listed]
        for statement in statements:
            text = _canonical(statement)
            if not once or text not in self._seen:
                self._seen.add(text)
                self._own.append(statement)
        self.policy["Statement"] = self._own


def _canonical(statement: Json) -> str:
    return json.dumps(statement, sort_keys=True)


def _statement(effect: str, resources: list[Json]) -> Object:
    return {"Effect": effect, "Action": "execute-api:Invoke", "Resource": resources}
