"""Which ports security groups open and close, and to whom."""

from __future__ import annotations

import pytest

from tests.differences.security.telling import NOTHING, told

GROUP = "Web:\n  Type: AWS::EC2::SecurityGroup\n  Properties:\n    GroupDescription: web\n"


def ingress(*rules: str) -> str:
    return f"{GROUP}    SecurityGroupIngress: [{', '.join(f'{{{rule}}}' for rule in rules)}]\n"


def tcp(ports: str, peer: str) -> str:
    first, _, last = ports.partition("-")
    return f"IpProtocol: tcp, FromPort: {first}, ToPort: {last or first}, {peer}"


EVERYBODY = "CidrIp: 0.0.0.0/0"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (tcp("22", EVERYBODY), "port 22 (SSH) to everybody"),
        (tcp("443", "CidrIpv6: '::/0'"), "port 443 (HTTPS) to everybody with IPv6"),
        (tcp("8000-8080", "CidrIp: 10.0.0.0/8"), "ports 8000 to 8080 to 10.0.0.0/8"),
        (tcp("0-65535", EVERYBODY), "every TCP port to everybody"),
        (tcp("5432", "SourceSecurityGroupId: !GetAtt App.GroupId"), "port 5432 (PostgreSQL) to the security group App"),
        (tcp("80", "SourcePrefixListId: pl-1234"), "port 80 (HTTP) to the prefix list pl-1234"),
        (f"IpProtocol: udp, FromPort: 53, ToPort: 53, {EVERYBODY}", "UDP port 53 (DNS) to everybody"),
        (f"IpProtocol: '-1', {EVERYBODY}", "every port of every protocol to everybody"),
        (f"IpProtocol: icmp, FromPort: -1, ToPort: -1, {EVERYBODY}", "ICMP to everybody"),
        (f"IpProtocol: icmp, FromPort: 8, ToPort: 0, {EVERYBODY}", "ICMP of type 8 to everybody"),
        (f"IpProtocol: 47, {EVERYBODY}", "protocol 47 to everybody"),
    ],
)
def test_rules_in_words(rule: str, words: str) -> None:
    app = "App: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: app}}\n"
    assert told(app + GROUP, app + ingress(rule)) == [f"Web security group +: Web opens {words}"]
    assert told(app + ingress(rule), app + GROUP) == [f"Web security group -: Web closes {words}"]


def test_a_rule_within_another_one_opens_nothing() -> None:
    wide, narrow = tcp("1-1024", EVERYBODY), tcp("22", "CidrIp: 10.0.0.0/8")
    assert told(ingress(wide), ingress(wide, narrow)) == []
    assert told(ingress(wide), ingress(narrow)) == ["Web security group -: Web closes ports 1 to 1024 to everybody"]


def test_rules_that_are_resources_themselves() -> None:
    rule = (
        f"Ssh:\n  Type: AWS::EC2::SecurityGroupIngress\n  Properties: {{GroupId: !Ref Web, {tcp('22', EVERYBODY)}}}\n"
    )
    assert told(GROUP, GROUP + rule) == ["Web security group +: Web opens port 22 (SSH) to everybody"]
    assert told(ingress(tcp("22", EVERYBODY)), GROUP + rule) == []


def test_what_is_let_out() -> None:
    after = f"{GROUP}    SecurityGroupEgress: [{{{tcp('443', EVERYBODY)}}}]\n"
    assert told(GROUP, after) == [
        "Web security group -: Web closes every port of every protocol out to everybody",
    ]
    assert told(after, GROUP) == ["Web security group +: Web opens every port of every protocol out to everybody"]


def test_a_new_group_tells_what_is_written() -> None:
    assert told(NOTHING, GROUP) == []
    assert told(NOTHING, ingress(tcp("22", EVERYBODY))) == [
        "Web security group +: Web opens port 22 (SSH) to everybody"
    ]


def test_a_range_by_a_parameter() -> None:
    def with_default(cidr: str) -> str:
        body = ingress(tcp("22", "CidrIp: !Ref Office")).replace("\n", "\n  ").rstrip()
        return f"Parameters: {{Office: {{Type: String, Default: {cidr}}}}}\nResources:\n  {body}\n"

    assert told(with_default("10.0.0.0/8"), with_default("0.0.0.0/0")) == [
        "Web security group +: Web opens port 22 (SSH) to everybody"
    ]
