"""What values of parameters change in who may do what."""

from __future__ import annotations

from pathlib import Path

from sampy.differences import Given
from sampy.differences.comparing import diff
from sampy.formats.reading import read_text

TEMPLATE = read_text(
    """\
Parameters:
  Office: {Type: String, Default: 10.0.0.0/8}
  Pin: {Type: String, NoEcho: true}
Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref Office}]
  Topic: {Type: AWS::SNS::Topic}
  Policy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref Topic]
      PolicyDocument:
        Statement:
          Effect: Allow
          Principal: '*'
          Action: sns:Publish
          Resource: !Ref Topic
          Condition: {StringEquals: {'aws:PrincipalTag/pin': !Ref Pin}}
""",
    Path("stack.yaml"),
).document


def test_a_value_that_opens_a_port() -> None:
    before = Given({"Office": "10.0.0.0/8", "Pin": "1234"})
    (change,) = diff(
        TEMPLATE,  # type: ignore[arg-type]  # Json
        TEMPLATE,  # type: ignore[arg-type]  # Json
        before_given=before,
        after_given=Given({"Office": "0.0.0.0/0", "Pin": "5678"}),
    ).security
    assert change.words == ("Web opens port 22 (SSH) to everybody",)
    assert change.broader


def test_the_values_of_parameters_with_no_echo_are_not_told() -> None:
    difference = diff({}, TEMPLATE, after_given=Given({"Pin": "1234"}))  # type: ignore[arg-type]  # Json
    words = " ".join(words for each in difference.security for words in each.words)
    assert "everybody may now sns:Publish on Topic where StringEquals aws:PrincipalTag/pin ${Pin}" in words
    assert "1234" not in words
