"""What roles, users and groups may do: more, less, or something else."""

from __future__ import annotations

import pytest

from tests.differences.security.telling import NOTHING, changes, told

ROLE = """\
Votes: {Type: AWS::DynamoDB::Table}
Role:
  Type: AWS::IAM::Role
  Properties:
    AssumeRolePolicyDocument: {Statement: []}
    Policies:
      - PolicyName: own
        PolicyDocument:
          Statement: {Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Votes.Arn}
"""
LARGE = "arn:aws:iam::aws:policy/ReadOnlyAccess"
SMALL = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"


def with_managed(*arns: str) -> str:
    return f"{ROLE}    ManagedPolicyArns: [{', '.join(arns)}]\n"


def test_a_role_that_may_do_more() -> None:
    after = ROLE.replace("dynamodb:GetItem", "[dynamodb:GetItem, dynamodb:DeleteItem]")
    assert told(ROLE, after) == ["Role role +: Role may now dynamodb:DeleteItem on Votes"]


def test_a_role_that_may_do_less() -> None:
    before = ROLE.replace("dynamodb:GetItem", "dynamodb:*Item")
    assert told(before, ROLE) == ["Role role -: Role may no longer dynamodb:*Item but dynamodb:GetItem on Votes"]


def test_the_place_is_that_of_the_role() -> None:
    (change,) = changes(ROLE, ROLE.replace("GetItem", "PutItem"))
    assert str(change.place) == "stack.yaml:3:3"


def test_a_new_role_is_broader_by_all_that_it_may_do() -> None:
    assert told(NOTHING, ROLE) == ["Role role +: Role may now dynamodb:GetItem on Votes"]


def test_a_role_that_is_gone() -> None:
    assert told(ROLE, NOTHING) == ["Role role -: Role is gone, with all that it might do"]


def test_the_same_in_other_words_is_no_change() -> None:
    after = ROLE.replace("Statement: {", "Statement: [{").replace("Votes.Arn}", "Votes.Arn}]")
    assert told(ROLE, after) == []


@pytest.mark.parametrize(("arn", "name"), [(SMALL, "AWSLambdaBasicExecutionRole"), (LARGE, "ReadOnlyAccess")])
def test_a_managed_policy_is_told_by_its_name(arn: str, name: str) -> None:
    assert told(ROLE, with_managed(arn)) == [f"Role role +: Role is given the managed policy {name}"]
    assert told(with_managed(arn), ROLE) == [f"Role role -: Role loses the managed policy {name}"]


def test_a_managed_policy_in_the_place_of_what_it_allows_is_not_broader() -> None:
    allowed = "{Effect: Allow, Action: [logs:CreateLogGroup, logs:CreateLogStream, logs:PutLogEvents], Resource: '*'}"
    before = ROLE.replace("{Effect: Allow, Action: dynamodb:GetItem, Resource: !GetAtt Votes.Arn}", allowed)
    after = f"{before}    ManagedPolicyArns: [{SMALL}]\n"
    assert told(before, after) == []


def test_what_a_managed_policy_replaces_is_not_lost() -> None:
    after = with_managed("arn:aws:iam::aws:policy/AdministratorAccess").partition("    Policies:")[0]
    after += "    ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]\n"
    assert told(ROLE, after) == ["Role role +: Role is given the managed policy AdministratorAccess"]


def test_beside_a_large_managed_policy_that_stays() -> None:
    before = with_managed(LARGE)
    assert told(before, before.replace("GetItem", "PutItem")) == [
        "Role role +-: Role may now dynamodb:PutItem on Votes",
        "Role role +-: Role may no longer dynamodb:GetItem on Votes",
    ]


def test_a_managed_policy_that_is_not_known_is_broader_to_be_safe() -> None:
    arn = "arn:aws:iam::123456789012:policy/theirs"
    words = f"the managed policy {arn}, whose statements are not known here"
    assert told(ROLE, with_managed(arn)) == [f"Role role +: Role is given {words}"]
    assert told(with_managed(arn), ROLE) == [f"Role role -: Role loses {words}"]


def test_permissions_boundaries() -> None:
    one, other = (f"{ROLE}    PermissionsBoundary: arn:aws:iam::aws:policy/{name}\n" for name in ("A", "B"))
    a, b = (f"arn:aws:iam::aws:policy/{name}" for name in ("A", "B"))
    assert told(ROLE, one) == [f"Role role -: Role may do no more than its permissions boundary allows: {a}"]
    assert told(one, ROLE) == [f"Role role +: Role has no permissions boundary any more, which was {a}"]
    assert told(one, other) == [f"Role role +-: the permissions boundary of Role is {b}, and was {a}"]


def test_a_policy_of_its_own_is_told_with_the_role_that_it_is_for() -> None:
    policy = """\
More:
  Type: AWS::IAM::Policy
  Properties:
    PolicyName: more
    Roles: [!Ref Role]
    PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: '*'}}
"""
    assert told(ROLE, ROLE + policy) == ["Role role +: Role may now s3:GetObject on every resource"]


def test_a_policy_of_somebody_else() -> None:
    policy = """\
Shared:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: '*'}}
"""
    assert told(policy, policy.replace("GetObject", "*")) == [
        "Shared policy +: who has Shared may now s3:* but s3:GetObject on every resource"
    ]


def test_users_and_groups() -> None:
    before = """\
Admins:
  Type: AWS::IAM::Group
  Properties: {ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]}
Anna:
  Type: AWS::IAM::User
  Properties:
    Policies:
      - {PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: '*'}}}
"""
    joined = """\
Join:
  Type: AWS::IAM::UserToGroupAddition
  Properties: {GroupName: !Ref Admins, Users: [!Ref Anna]}
"""
    assert told(before, before.replace("GetObject", "PutObject") + joined) == [
        "Anna user +-: Anna may now s3:PutObject on every resource",
        "Anna user +-: Anna may no longer s3:GetObject on every resource",
        "Join group +: Anna joins the group Admins",
    ]
    assert told(before + joined, before) == ["Join group -: Anna leaves the group Admins"]


def test_a_role_with_another_name_is_the_same() -> None:
    assert told(ROLE, ROLE.replace("Role:", "Other:").replace("Votes", "Ballots"), Other="Role", Ballots="Votes") == []


def test_a_table_with_another_name_is_the_same_table() -> None:
    before = ROLE.replace("AWS::DynamoDB::Table}", "AWS::DynamoDB::Table, Properties: {TableName: votes}}")
    assert told(before, before.replace("TableName: votes", "TableName: ballots")) == []
    literal = "arn:aws:dynamodb:us-east-1:123456789012:table/votes"
    assert told(before, before.replace("!GetAtt Votes.Arn", literal)) == []
    assert told(before, before.replace("!GetAtt Votes.Arn", f"{literal}/index/*")) == [
        "Role role +-: Role may now dynamodb:GetItem on Votes/index/*",
        "Role role +-: Role may no longer dynamodb:GetItem on Votes",
    ]


def test_a_policy_of_the_template_that_a_role_names() -> None:
    policy = """\
Shared:
  Type: AWS::IAM::ManagedPolicy
  Properties:
    PolicyDocument: {Statement: {Effect: Allow, Action: s3:GetObject, Resource: '*'}}
"""
    after = with_managed("!Ref Shared") + policy
    assert told(ROLE + policy, after) == ["Role role +: Role may now s3:GetObject on every resource"]


def test_policies_that_cannot_be_compared_are_broader_to_be_safe() -> None:
    before, after = (ROLE.replace("!GetAtt Votes.Arn", f"'*a{'?' * 20}{end}'") for end in "bc")
    assert told(before, after) == [
        "Role role +: what Role permits can't be compared with what it was: its wildcards tell too much apart"
    ]
