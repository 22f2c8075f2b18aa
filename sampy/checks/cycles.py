"""No resource needs itself first: CloudFormation makes a resource after all that it refers to, under any condition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sampy.checks.found import found
from sampy.findings import Finding
from sampy.references import Reference, references
from sampy.template import Template

Graph = Mapping[str, Mapping[str, Reference]]
"""What each resource needs first, with one of the references that say so, in the order of the document."""

_APART = {
    ("AWS::AutoScaling::AutoScalingGroup", "LifecycleHookSpecificationList"): "AWS::AutoScaling::LifecycleHook",
    ("AWS::EC2::SecurityGroup", "SecurityGroupEgress"): "AWS::EC2::SecurityGroupEgress",
    ("AWS::EC2::SecurityGroup", "SecurityGroupIngress"): "AWS::EC2::SecurityGroupIngress",
    ("AWS::Events::EventBus", "Policy"): "AWS::Events::EventBusPolicy",
    ("AWS::IAM::Group", "Policies"): "AWS::IAM::GroupPolicy",
    ("AWS::IAM::Role", "Policies"): "AWS::IAM::RolePolicy",
    ("AWS::IAM::User", "Policies"): "AWS::IAM::UserPolicy",
    ("AWS::SNS::Topic", "Subscription"): "AWS::SNS::Subscription",
}
"""Properties that can be resources of their own, and the types of these."""

_NAME = {
    "AWS::DynamoDB::Table": "TableName",
    "AWS::IAM::Role": "RoleName",
    "AWS::Kinesis::Stream": "Name",
    "AWS::Lambda::Function": "FunctionName",
    "AWS::Logs::LogGroup": "LogGroupName",
    "AWS::S3::Bucket": "BucketName",
    "AWS::SNS::Topic": "TopicName",
    "AWS::SQS::Queue": "QueueName",
    "AWS::StepFunctions::StateMachine": "StateMachineName",
}
"""Types whose resources others can know by a name, and the property that gives it."""

_BUCKET = "AWS::S3::Bucket"
_NOT_ITSELF = "leave out the reference: nothing is known of a resource before it is there"
_AT_RUN_TIME = "leave out one of these references, and look the value up when the code runs, as in Parameter Store"


def check_cycles(template: Template, found_references: Sequence[Reference]) -> Iterator[Finding]:
    """Yield each circle of resources that need each other, by a shortest way around from its first resource.

    Args:
        template: The compiled template.
        found_references: All references of it.
    """
    needs = [each for each in found_references if _is_need(each, template)]
    order = {name: position for position, name in enumerate(template.resources)}
    graph = _graph(needs, order)
    circles = [[each] for each in {each.holder: each for each in needs if each.holder == each.target}.values()]
    circles += [_circle(graph, sorted(each, key=order.__getitem__)) for each in _components(graph) if len(each) > 1]
    for steps in sorted(circles, key=lambda steps: order[steps[0].holder]):
        first = steps[0].holder
        way = "".join(f"{step.holder} ({_property(step)}) -> " for step in steps)
        fix = _way_out(template, steps)
        yield found("circular-dependency", f"circular dependency: {way}{first}", fix, ("Resources", first))


def _is_need(reference: Reference, template: Template) -> bool:
    kinds = ("Ref", "GetAtt", "DependsOn")
    return reference.section == "Resources" and reference.kind in kinds and reference.target in template.resources


def _graph(needs: Sequence[Reference], names: Mapping[str, int]) -> Graph:
    graph: dict[str, dict[str, Reference]] = {name: {} for name in names}
    for need in needs:
        known = graph[need.holder].get(need.target)
        # DependsOn says nothing more where there is a reference as well.
        if need.holder != need.target and (known is None or known.kind == "DependsOn"):
            graph[need.holder][need.target] = need
    return graph


def _components(graph: Graph) -> Iterator[list[str]]:
    """Yield the strongly connected components. Source: Tarjan, "Depth-first search and linear graph algorithms"."""
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    pending: dict[str, None] = {}
    for root in graph:
        stack = [] if root in index else [(root, iter(graph[root]))]
        while stack:
            name, targets = stack[-1]
            if name not in index:
                index[name] = lowest[name] = len(index)
                pending[name] = None
            for target in targets:
                if target not in index:
                    stack.append((target, iter(graph[target])))
                    break
                if target in pending:
                    lowest[name] = min(lowest[name], index[target])
            else:
                stack.pop()
                if stack:
                    lowest[stack[-1][0]] = min(lowest[stack[-1][0]], lowest[name])
                if lowest[name] == index[name]:
                    component: list[str] = []
                    while not component or component[-1] != name:
                        component.append(pending.popitem()[0])
                    yield component


def _circle(graph: Graph, component: Sequence[str]) -> list[Reference]:
    """Return the steps of a shortest way from the first resource of a component back to itself."""
    first, members = component[0], set(component)
    reached: dict[str, Reference] = {}
    nearest = [first]
    for name in nearest:
        for target, need in graph[name].items():
            if target in members and target not in reached:
                reached[target] = need
                nearest.append(target)
        if first in reached:
            break
    steps = [reached[first]]
    while steps[-1].holder != first:
        steps.append(reached[steps[-1].holder])
    return steps[::-1]


def _property(step: Reference) -> str:
    return ".".join(str(part) for part in step.path[2:])


def _way_out(template: Template, steps: Sequence[Reference]) -> str:
    """Return what to do: split off what can be a resource of its own, or write a name in place of a reference."""
    ways = []
    for step in steps:
        apart = _APART.get((template.type_of(step.holder), str(step.path[3]) if len(step.path) > 3 else ""))
        if apart is not None:
            what = ".".join(str(part) for part in step.path[2:4])
            ways.append(f"move {what} of {step.holder} into a resource of its own, of the type {apart}")
    named = _to_name(template, steps)
    if named is not None:
        name = _NAME[template.type_of(named.target)]
        ways.append(f"give {named.target} a {name}, and write that name at {named.holder} ({_property(named)})")
    ways += [
        f"leave out DependsOn of {step.holder}"
        for step in steps
        if step.kind == "DependsOn" and not _notifies(template, step.holder)
    ]
    return ", or ".join(ways or [_AT_RUN_TIME if len(steps) > 1 else _NOT_ITSELF])


def _to_name(template: Template, steps: Sequence[Reference]) -> Reference | None:
    """Return the reference to write a name for: to a bucket, else the last one to what can have a name."""
    by_user = {(each.holder, each.target) for each in references(template.written) if each.section == "Resources"}
    able = [
        step
        for step in steps
        if step.kind != "DependsOn"
        and _NAME.get(template.type_of(step.target)) not in (None, *step.path[3:4])
        and (template.origin(step.holder).declared, step.target) in by_user
    ]
    to_buckets = [step for step in able if template.type_of(step.target) == _BUCKET]
    return next(iter(to_buckets or able[::-1]), None)


def _notifies(template: Template, logical_id: str) -> bool:
    """Return whether it is a bucket that notifies, which needs the permission to do so there first."""
    return "NotificationConfiguration" in dict(template.each(_BUCKET)).get(logical_id, {})
