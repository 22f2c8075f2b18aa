"""ReplicaRegions: the regions of a web function's endpoint, with groups of them for short."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json, is_intrinsic

_US = ("us-east-1", "us-east-2", "us-west-1", "us-west-2")
_AP = ("ap-south-1", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-southeast-1", "ap-southeast-2")
_EU = ("eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1", "eu-north-1")
_CA, _SA = ("ca-central-1",), ("sa-east-1",)
_SPARSE = ("us-east-1", "eu-west-1", "eu-central-1", "ap-northeast-1", "ap-southeast-2", "sa-east-1", "ap-southeast-1")
_GROUPS = {
    "US": _US,
    "AP": _AP,
    "CA": _CA,
    "EU": _EU,
    "SA": _SA,
    "SPARSE_GLOBAL": _SPARSE,
    "ALL_STANDARD": (*_US, *_AP, *_CA, *_EU, *_SA),
}
_KEYS = ("IncludeRegions", "ExcludeRegions")
_AT = ("Properties", "ReplicaRegions")


def replica_regions(given: Json) -> Json:
    """Return the list of regions: those known now in alphabetical order, then intrinsic functions.

    Raises:
        Invalid: For unknown groups, and for what can only be known at deploy time where regions are left out.
    """
    if is_intrinsic(given):
        return given
    if isinstance(given, list):
        return [*sorted(_expanded(given)), *_unknown_yet(given)]
    lists = cast(dict[str, Json], given)
    for name in lists:
        if name not in _KEYS:
            raise Invalid(f"ReplicaRegions has no property {name!r}", fix=did_you_mean(name, _KEYS), at=(*_AT, name))
    included, excluded = (_listed(lists, name) for name in _KEYS)
    if excluded and not included:
        fix = "add IncludeRegions, such as ALL_STANDARD"
        raise Invalid("ExcludeRegions leaves regions out of IncludeRegions", fix=fix, at=_AT)
    if _unknown_yet(excluded):
        at = (*_AT, "ExcludeRegions")
        raise Invalid("ExcludeRegions can't have intrinsic functions", fix="name the regions", at=at)
    if excluded and _unknown_yet(included):
        at = (*_AT, "IncludeRegions")
        fix = "name the regions, or leave ExcludeRegions out"
        raise Invalid("ExcludeRegions can't be taken from intrinsic functions", fix=fix, at=at)
    return [*sorted(_expanded(included) - _expanded(excluded)), *_unknown_yet(included)]


def _listed(lists: dict[str, Json], name: str) -> list[Json]:
    regions = lists.get(name) or []
    if not isinstance(regions, list):
        raise Invalid(f"{name} must be a list", fix="list regions, or groups of them", at=(*_AT, name))
    return regions


def _unknown_yet(regions: Iterable[Json]) -> list[Json]:
    return [region for region in regions if not isinstance(region, str)]


def _expanded(regions: Iterable[Json]) -> set[str]:
    result: set[str] = set()
    for region in regions:
        if not isinstance(region, str):
            continue
        group = _GROUPS.get(region.upper())
        if group is None and "-" not in region:
            raise Invalid(f"there is no region {region!r}", fix=did_you_mean(region, _GROUPS), at=_AT)
        result.update(group or (region,))
    return result
