"""Rules of security groups: which ports are open to whom, in words.

Source: AWS pages "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress" and "AWS::EC2::SecurityGroupEgress".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from ipaddress import ip_network

import attrs

from sampy.iam.words import resource_words
from sampy.intrinsics import Json

_EVERYBODY = ("0.0.0.0/0", "::/0")
_ALL = "-1"
_PROTOCOLS = {"6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6", "all": _ALL}
_WITH_PORTS = ("tcp", "udp")
_LAST_PORT = "65535"
_PEERS = {
    "CidrIp": "",
    "CidrIpv6": "",
    "SourcePrefixListId": "the prefix list ",
    "DestinationPrefixListId": "the prefix list ",
    "SourceSecurityGroupId": "the security group ",
    "SourceSecurityGroupName": "the security group ",
    "DestinationSecurityGroupId": "the security group ",
}
"""The properties that say who is at the other end, with what is said before the value."""
_SERVICES = {
    "20": "FTP",
    "21": "FTP",
    "22": "SSH",
    "23": "Telnet",
    "25": "SMTP",
    "53": "DNS",
    "80": "HTTP",
    "443": "HTTPS",
    "1433": "SQL Server",
    "1521": "Oracle",
    "2049": "NFS",
    "3306": "MySQL",
    "3389": "RDP",
    "5432": "PostgreSQL",
    "5439": "Redshift",
    "5985": "WinRM",
    "6379": "Redis",
    "9092": "Kafka",
    "9200": "Elasticsearch",
    "11211": "Memcached",
    "27017": "MongoDB",
}
"""What is reached by well-known ports."""


@attrs.frozen
class Rule:
    """A rule: what may pass between what has the security group, and somebody.

    Args:
        protocol: ``tcp``, ``udp``, ``icmp``, ``icmpv6``, the number of another one, or ``-1`` for all of them.
        first: The first port; the type, for ICMP; an empty text for all of them.
        last: The last port; the code, for ICMP.
        peer: Who is at the other end: a range of addresses, or the name of a group or a prefix list.
        kind: What is said before the peer: ``the security group``.
    """

    protocol: str
    first: str
    last: str
    peer: str
    kind: str = ""

    @classmethod
    def of(cls, given: Mapping[str, Json], text: Callable[[Json], str]) -> Rule:
        """Return the rule of an entry of a security group, or of a resource that is a rule.

        Args:
            given: Its properties.
            text: Returns the text that a value is.
        """
        named = text(given.get("IpProtocol", _ALL)).lower()
        protocol = _PROTOCOLS.get(named, named)
        first, last = (text(given[name]) if name in given else "" for name in ("FromPort", "ToPort"))
        if protocol == _ALL or first in ("", "-1") or (first, last) == ("0", _LAST_PORT):
            first = last = ""
        peer = next((name for name in _PEERS if given.get(name) is not None), None)
        if peer is None:
            return cls(protocol, first, last, "nobody in particular")
        name = text(given[peer])
        return cls(protocol, first, last, name if name in _EVERYBODY else resource_words(name), _PEERS[peer])

    def covers(self, other: Rule) -> bool:
        """Return whether all that another rule lets pass is let pass by this one, as far as it can be told."""
        if self.protocol not in (_ALL, other.protocol):
            return False
        return _has_ports(self, other) and self.kind == other.kind and _has_peer(self.peer, other.peer)

    def words(self) -> tuple[str, str]:
        """Return what may pass, and who is at the other end."""
        peer = f"{self.kind}{self.peer}"
        if self.peer in _EVERYBODY:
            peer = "everybody" if self.peer == _EVERYBODY[0] else "everybody with IPv6"
        return self._ports(), peer

    def _ports(self) -> str:
        if self.protocol == _ALL:
            return "every port of every protocol"
        if self.protocol not in _WITH_PORTS:
            named = "ICMP" if self.protocol.startswith("icmp") else f"protocol {self.protocol}"
            return f"{named} of type {self.first}" if self.first else named
        protocol = "" if self.protocol == "tcp" else "UDP "
        if not self.first:
            return f"every {self.protocol.upper()} port"
        if self.first != self.last:
            return f"{protocol}ports {self.first} to {self.last}"
        service = _SERVICES.get(self.first)
        return f"{protocol}port {self.first}{f' ({service})' if service else ''}"


def _has_ports(outer: Rule, inner: Rule) -> bool:
    if not outer.first or (outer.first, outer.last) == (inner.first, inner.last):
        return True
    ports = (outer.first, inner.first, inner.last, outer.last)
    if not all(port.isdigit() for port in ports):
        return False
    first, inner_first, inner_last, last = map(int, ports)
    return first <= inner_first <= inner_last <= last


def _has_peer(outer: str, inner: str) -> bool:
    if outer == inner:
        return True
    try:
        ours, theirs = ip_network(outer, strict=False), ip_network(inner, strict=False)
    except ValueError:
        return False
    # Networks of different versions of IP can't be compared.
    return ours.version == theirs.version and theirs.subnet_of(ours)  # type: ignore[arg-type]  # of one version
