"""The fourth step of a layered layout: how high each thing stands in its layer, near what it is connected to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

_SWEEPS = 30

Weights = Mapping[int, Sequence[tuple[int, float]]]
"""The neighbours of each thing, with how much each edge wants to be straight."""


def heights(
    layers: Sequence[Sequence[int]], needed: Mapping[int, float], before: Weights, after: Weights
) -> dict[int, float]:
    """Return the middle of each thing, so that nothing in a layer overlaps and edges are as level as can be.

    Args:
        layers: What is in each layer, from top to bottom.
        needed: How much room each thing needs from top to bottom, with the gap around it.
        before: The neighbours of each in the layer before its own.
        after: The neighbours of each in the layer after its own.
    """
    found: dict[int, float] = {}
    for layer in layers:
        top = -sum(needed[item] for item in layer) / 2
        for item in layer:
            found[item] = top + needed[item] / 2
            top += needed[item]
    for sweep in range(_SWEEPS):
        forward = sweep % 2 == 0
        for layer in layers if forward else reversed(layers):
            _settle(layer, needed, found, before if forward else after)
    for layer in layers:
        _settle(layer, needed, found, {item: [*before[item], *after[item]] for item in layer})
    return found


def _settle(layer: Sequence[int], needed: Mapping[int, float], found: dict[int, float], neighbours: Weights) -> None:
    """Move what is in a layer as near to its neighbours as the others leave room for."""
    wanted: list[float] = []
    weights: list[float] = []
    for item in layer:
        weight = sum(each for _, each in neighbours[item])
        pull = sum(found[other] * each for other, each in neighbours[item])
        wanted.append(pull / weight if weight else found[item])
        weights.append(weight or 0.1)
    gaps = [0.0, *((needed[a] + needed[b]) / 2 for a, b in pairwise(layer))]
    for item, height in zip(layer, spread(wanted, weights, gaps), strict=True):
        found[item] = height


def spread(wanted: Sequence[float], weights: Sequence[float], gaps: Sequence[float]) -> list[float]:
    """Return the positions nearest to those that are wanted that leave the gaps between them, in the same order.

    Nearest is meant by weighted least squares. What is too near becomes a block that stands where all in it together
    want to be: the method of pooling adjacent violators.

    Args:
        wanted: Where each wants to be.
        weights: How much each wants it.
        gaps: How far each must be from the one before it; for the first, 0.
    """
    offsets: list[float] = []
    for gap in gaps:
        offsets.append((offsets[-1] if offsets else 0.0) + gap)
    blocks: list[tuple[float, float, int]] = []
    for want, weight, offset in zip(wanted, weights, offsets, strict=True):
        block = (want - offset, weight, 1)
        while blocks and blocks[-1][0] >= block[0]:
            mean, total, count = blocks.pop()
            both = total + block[1]
            block = ((mean * total + block[0] * block[1]) / both, both, count + block[2])
        blocks.append(block)
    means = [mean for mean, _, count in blocks for _ in range(count)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]
