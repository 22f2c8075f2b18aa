"""What resources will be called: as the template says, or as CloudFormation makes it up.

Names are patterns, with ``*`` for what nobody knows before the deploy.

Source: AWS page "Name type": a name that is made up has the name of the stack, the logical id and random characters.
Where the registry's handler of a type makes it, it may leave the name of the stack out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import product

import attrs

from sampy.conditions import branches
from sampy.context import URL_SUFFIXES, Context
from sampy.deploy_role.handlers import Handlers, handlers_of
from sampy.intrinsics import SUB_PLACEHOLDER, Json, as_map
from sampy.template import Template
from sampy.texts import text_of

ANY = "*"
_STACK_FIRST = frozenset(
    (
        *("AWS::CloudFormation::Stack", "AWS::CloudWatch::Alarm", "AWS::DynamoDB::Table", "AWS::Events::Rule"),
        *(
            "AWS::IAM::Group",
            "AWS::IAM::InstanceProfile",
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::Role",
            "AWS::IAM::User",
        ),
        *("AWS::Kinesis::Stream", "AWS::KinesisFirehose::DeliveryStream", "AWS::Lambda::Function"),
        *("AWS::Logs::LogGroup", "AWS::S3::Bucket", "AWS::SNS::Topic", "AWS::SQS::Queue"),
    )
)
"""The types whose names are known to start with the name of the stack."""
_LONGEST: Mapping[str, int] = {
    "AWS::CloudFormation::Stack": 128,
    "AWS::DynamoDB::Table": 255,
    "AWS::IAM::ManagedPolicy": 128,
    "AWS::Lambda::Function": 64,
    "AWS::SQS::Queue": 80,
    "AWS::SSM::Parameter": 1011,
}
"""What the longest name may be where the schema of a type doesn't say it, or speaks of an ARN too."""
_SHORTEST_LIMIT = 32
"""What the longest name may be of a type of which it isn't known."""
_LOWER_CASE = frozenset({"AWS::ECR::Repository", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance", "AWS::S3::Bucket"})
_RANDOM = 14
"""How many characters a name that is made up ends with, at most, with the hyphen before them."""


@attrs.frozen
class Names:
    """The names of the resources of one stack.

    Args:
        template: The compiled template.
        context: Gives region, partition, account and the values of parameters.
        stack_name: What the stack will be called.
        parameters: The parameters that names turned out to depend on.
    """

    template: Template
    context: Context
    stack_name: str
    parameters: set[str] = attrs.field(factory=set, init=False, eq=False, repr=False)

    @property
    def account(self) -> str:
        """The account to deploy into, or any."""
        return self.context.account or ANY

    def physical(self, logical_id: str) -> tuple[str, ...]:
        """Return the names that a resource can get; any name, where nobody can choose it."""
        handlers = handlers_of(self.template.type_of(logical_id))
        if handlers is None or handlers.name is None:
            return (ANY,)
        given = self.template.properties(logical_id).get(handlers.name)
        found = [self.patterns(each) or self.generated(logical_id) for _, each in branches(given)]
        return tuple(dict.fromkeys(name for names in found for name in names))

    def generated(self, logical_id: str) -> tuple[str, ...]:
        """Return the names that CloudFormation can make up for a resource."""
        kind = self.template.type_of(logical_id)
        handlers = handlers_of(kind)
        most = _LONGEST.get(kind) or (handlers.longest if handlers else None) or _SHORTEST_LIMIT
        names = [_shortened((self.stack_name, logical_id), most)]
        if kind not in _STACK_FIRST:
            names.append(_shortened((logical_id,), most))
        if kind == "AWS::SSM::Parameter":
            names.append(f"CFN-{logical_id}-*")
        return tuple(name.lower() if kind in _LOWER_CASE else name for name in names)

    def patterns(self, value: Json) -> tuple[str, ...]:
        """Return what a value of the template can turn out to be; nothing, where it isn't given."""
        found = self.looked_at(value)
        for each in find_placeholders(value):
            if each in self.declared:
                self.parameters.add(each)
        return found

    def looked_at(self, value: Json) -> tuple[str, ...]:
        """Return what a value can turn out to be, as `patterns` does, where no name depends on it yet."""
        found: dict[str, None] = {}
        for _, branch in branches(value):
            if branch is not None:
                text = str(branch) if isinstance(branch, (int, float)) else text_of(branch)
                found |= dict.fromkeys([ANY] if text is None else self._filled(text))
        return tuple(found)

    def _filled(self, text: str) -> Iterator[str]:
        """Yield a text with its references replaced by all that they can be."""
        parts = SUB_PLACEHOLDER.split(text)
        choices = [(part,) if index % 2 == 0 else self._referred(part.strip()) for index, part in enumerate(parts)]
        for chosen in product(*choices):
            yield _collapsed("".join(chosen))

    def _referred(self, reference: str) -> tuple[str, ...]:
        """Return what ``Name`` or ``Name.Attribute`` can turn out to be."""
        if reference in self.template.resources:
            return self.physical(reference)
        target, dot, attribute = reference.partition(".")
        if dot and target in self.template.resources:
            return self.physical(target) if attribute.endswith("Name") else (ANY,)
        known = self._known.get(reference)
        return (known,) if known is not None else (ANY,)

    @cached_property
    def declared(self) -> Mapping[str, Json]:
        """The parameters of the template."""
        return as_map(self.template.document.get("Parameters"))

    def value(self, parameter: str) -> Json:
        """Return the value of a parameter: what was given, or its default."""
        given = self.context.parameters.get(parameter)
        return as_map(self.declared.get(parameter)).get("Default") if given is None else given

    @cached_property
    def _known(self) -> Mapping[str, str]:
        values = {name: self.value(name) for name in self.declared}
        return {
            **{name: str(value) for name, value in values.items() if isinstance(value, (str, int, float))},
            "AWS::AccountId": self.account,
            "AWS::Partition": self.context.partition,
            "AWS::Region": self.context.region,
            "AWS::StackName": self.stack_name,
            "AWS::URLSuffix": URL_SUFFIXES.get(self.context.partition, URL_SUFFIXES["aws"]),
        }

    def handlers(self, logical_id: str) -> Handlers | None:
        """Return what the handlers of the type of a resource need."""
        return handlers_of(self.template.type_of(logical_id))


def find_placeholders(value: Json) -> Iterator[str]:
    """Yield what the texts of a value refer to."""
    for _, branch in branches(value):
        yield from (each.strip() for each in SUB_PLACEHOLDER.findall(text_of(branch) or ""))


def _shortened(parts: tuple[str, ...], most: int) -> str:
    """Return the pattern of a name that is made up: how one that is too long is cut, AWS doesn't say."""
    if sum(len(part) + 1 for part in parts) + _RANDOM - 1 <= most:
        return "-".join([*parts, ANY])
    share = (most - _RANDOM - len(parts)) // len(parts) - 1
    return f"{parts[0][:share]}*"


def _collapsed(pattern: str) -> str:
    while "**" in pattern:
        pattern = pattern.replace("**", ANY)
    return pattern
