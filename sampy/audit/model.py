"""What an audit finds, as values."""

from __future__ import annotations

import attrs

from sampy.errors import Place


@attrs.frozen
class Need:
    """A permission that the code of a function needs.

    Args:
        actions: The action; several, where any of them will do.
        resource: The ARN that it is needed on, with ``${Votes}`` for the name of a resource of the template and ``*``
            for what can't be told.
        logical_id: The resource of the template that it is about, where it is about one.
        optional: It is used where it is allowed, and not missed where it isn't.
        places: Where the code calls what needs it.
    """

    actions: tuple[str, ...]
    resource: str
    logical_id: str | None = None
    optional: bool = False
    places: tuple[Place, ...] = ()


@attrs.frozen
class Step:
    """A step of the way from a handler to a call.

    Args:
        function: The function of the code that the step is in; an empty text for the code of a module.
        place: Where it calls the next one.
    """

    function: str
    place: Place


@attrs.frozen
class Missing:
    """A call that the role of a function allows nowhere.

    Args:
        function: The logical id of the function.
        actions: The action that is missing; several, where any of them would do.
        resource: The ARN that it is missing on, as in `Need`.
        call: How the code calls it: ``dynamodb.Table.put_item``.
        place: Where the code calls it.
        chain: The way from the handler to it; empty where the handler itself calls it.
        denied: The policy that denies it, where one does.
    """

    function: str
    actions: tuple[str, ...]
    resource: str
    call: str
    place: Place
    chain: tuple[Step, ...] = ()
    denied: str | None = None


@attrs.frozen
class Unused:
    """A grant of which no code calls some actions, or any.

    Args:
        functions: The logical ids of the functions that have it.
        policy: What granted it: the name of a policy template or a managed policy, or what else it is.
        holder: The logical id of the resource of the compiled template that holds it.
        actions: The actions that no code calls, as the grant names them: ``dynamodb:Scan``, ``s3:*``.
        called: The actions that the code does call of those of the grant.
        resources: The resources that it is about.
        place: Where it was granted.
    """

    functions: tuple[str, ...]
    policy: str
    holder: str
    actions: tuple[str, ...]
    called: tuple[str, ...]
    resources: tuple[str, ...]
    place: Place | None

    @property
    def whole(self) -> bool:
        """Whether no code calls any action of it."""
        return not self.called


@attrs.frozen
class Note:
    """Something that can't be told, and why.

    Args:
        function: The logical id of the function that it is about.
        message: What can't be told.
        place: The place that keeps it from being told.
        uncertain: The action that may be missing, where it is about one.
    """

    function: str
    message: str
    place: Place | None = None
    uncertain: str | None = None


@attrs.frozen
class Audited:
    """A function whose code was read.

    Args:
        logical_id: Its logical id.
        role: The logical id of its role; None where that isn't of the template.
        needs: The permissions that its code needs.
        complete: The code was followed wherever it can call AWS.
        place: Where it was declared.
    """

    logical_id: str
    role: str | None
    needs: tuple[Need, ...]
    complete: bool
    place: Place | None = None


@attrs.frozen
class Audit:
    """What functions may do, held against what their code calls.

    Args:
        stack: The name of the stack.
        functions: The functions whose code was read.
        missing: The calls that nothing allows.
        unused: The grants that no code needs as they are.
        notes: What can't be told.
    """

    stack: str
    functions: tuple[Audited, ...] = ()
    missing: tuple[Missing, ...] = ()
    unused: tuple[Unused, ...] = ()
    notes: tuple[Note, ...] = ()
