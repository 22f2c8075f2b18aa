"""What is in the way of deleting stacks, and which of them go first."""

from __future__ import annotations

from sampy.deployed import DeployedStack
from sampy.deployment.deletion.deletions import Deletion, Part, hindrances, needed_first
from sampy.differences.model import Keeping

TABLE = "AWS::DynamoDB::Table"


def stack(name: str, status: str = "CREATE_COMPLETE", root: str | None = None) -> DeployedStack:
    """Return a stack."""
    arn = f"arn:aws:cloudformation:us-east-1:1:stack/{name}/1"
    return DeployedStack(
        name, arn, status, root_id=f"arn:aws:cloudformation:us-east-1:1:stack/{root}/1" if root else None
    )


def test_importers_go_first() -> None:
    deletions = [
        Deletion(stack("network"), importers={"network:Vpc": ("shop", "elsewhere"), "network:Zone": ("shop", "votes")}),
        Deletion(stack("shop"), importers={"shop:Api": ("votes",)}),
        Deletion(stack("votes")),
    ]
    assert needed_first(deletions) == {"network": ["shop", "votes"], "shop": ["votes"], "votes": []}
    assert [str(problem) for problem in hindrances(deletions)] == [
        "the export 'network:Vpc' of the stack 'network' is imported by other stacks\n"
        "    delete these too, or deploy them without the import: elsewhere"
    ]


def test_nested_stacks_are_deleted_with_those_that_they_are_in() -> None:
    (problem,) = hindrances([Deletion(stack("inner", root="shop"))])
    assert problem.message == "the stack 'inner' is nested in 'shop'"


def test_what_is_retained_is_there_and_could_not_be_deleted() -> None:
    failed = Deletion(stack("shop", "DELETE_FAILED"), (Part("Orders", "orders-1", TABLE),))
    assert hindrances([failed], retain=["Orders"]) == []
    (unknown,) = hindrances([failed], retain=["Order"])
    assert (unknown.message, unknown.fix) == ("there is no resource 'Order' to retain", "did you mean 'Orders'?")


def test_what_is_lost_and_what_is_kept() -> None:
    table = Part("Orders", "orders-1", TABLE, stateful=True)
    kept = Part("Votes", "votes-1", TABLE, Keeping.RETAIN, stateful=True)
    saved = Part("Books", "books-1", "AWS::RDS::DBInstance", Keeping.SNAPSHOT, stateful=True)
    deletion = Deletion(stack("shop"), (table, kept, saved, Part("Role", "role-1", "AWS::IAM::Role")))
    assert (deletion.lost, deletion.kept) == ((table,), (kept, saved))
