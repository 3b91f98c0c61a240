"""Callouts that no note answers. To say so is an accusation: only where style, number and order leave no doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..model import Span
from .callouts import Callout, Callouts
from .markers import CARET, PAREN
from .notes import Block


def lone_callouts(
    blocks: Sequence[Block],
    rows: Sequence[Sequence[Callout | None]],
    regions: Sequence[Span],
    callouts: Callouts,
    style: str,
) -> list[tuple[str, Span]]:
    """The callouts of one style, in the body of each block, whose number no note of the block has.

    A number in round brackets may be an article's or a year's: there, all callouts must be glued to their words.
    """
    if style == PAREN and not all(_is_glued(callouts.text, found) for row in rows for found in row if found):
        return []
    lone: list[tuple[str, Span]] = []
    for block, row, region in zip(blocks, rows, regions, strict=True):
        known = {number for note in block.notes for number in note.numbers}
        placed = {int(found.value): found.start for found in row if found and found.value.isdecimal()}
        for callout in callouts.between(style, region):
            glued = style != PAREN or _is_glued(callouts.text, callout)
            if callout.value not in known and glued and (style == CARET or _in_order(callout, placed)):
                lone.append((callout.value, (callout.start, callout.end)))
    return lone


def _is_glued(text: str, callout: Callout) -> bool:
    return not text[callout.start - 1].isspace()


def _in_order(callout: Callout, placed: Mapping[int, int]) -> bool:
    """Whether a callout stands after the one before it and before the one after it, as far as they are there."""
    below, above = (placed.get(int(callout.value) + step) for step in (-1, 1))
    if below is None and above is None:
        return False
    return (below is None or below < callout.start) and (above is None or callout.start < above)
