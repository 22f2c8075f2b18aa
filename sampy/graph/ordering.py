"""The third step of a layered layout: an order within each layer in which few edges cross."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from itertools import pairwise

_SWEEPS = 12

Layers = list[list[int]]
Neighbours = Mapping[int, Sequence[int]]


def ordered(layers: Sequence[Sequence[int]], before: Neighbours, after: Neighbours) -> Layers:
    """Return the layers in the best order that a few sweeps of the barycentre method find.

    Args:
        layers: What is in each layer, in an order that decides where nothing else does.
        before: The neighbours of each in the layer before its own.
        after: The neighbours of each in the layer after its own.
    """
    current = [list(layer) for layer in layers]
    best, fewest = current, crossings(current, after)
    for sweep in range(_SWEEPS):
        if fewest == 0:
            break
        current = _swept(current, before) if sweep % 2 == 0 else _swept(current[::-1], after)[::-1]
        count = crossings(current, after)
        if count < fewest:
            best, fewest = current, count
    return best


def crossings(layers: Layers, after: Neighbours) -> int:
    """Return how many pairs of edges cross between neighbouring layers."""
    count = 0
    for layer, following in pairwise(layers):
        position = {item: index for index, item in enumerate(following)}
        seen: list[int] = []
        for item in layer:
            ends = sorted(position[other] for other in after[item])
            count += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return count


def _swept(layers: Layers, neighbours: Neighbours) -> Layers:
    """Return the layers with each one after the first in the order of what its neighbours before it are at."""
    swept = layers[:1]
    for layer in layers[1:]:
        position = {item: index for index, item in enumerate(swept[-1])}
        middle = {
            item: sum(position[other] for other in neighbours[item]) / len(neighbours[item])
            if neighbours[item]
            else float(index)
            for index, item in enumerate(layer)
        }
        swept.append(sorted(layer, key=lambda item: middle[item]))
    return swept
