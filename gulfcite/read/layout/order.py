"""Visual order to logical order: the text whose display is what a line shows.

The display of a text is known by the bidirectional algorithm. Its inverse is a fixed point: read the line with levels
that are likely, ask the algorithm for the levels of what was read, and read again until they agree.
"""

from __future__ import annotations

from collections.abc import Sequence

from .bidi import kind_of, levels
from .letters import MIRROR
from .shapes import OPENERS

_ROUNDS = 6
_LETTERS = ("L", "R", "AL")
_DIGITS = ("EN", "AN")
_LINKED, _STOPS = frozenset("/?&=#%-_~+"), frozenset(".,:;")
#: A letter from the left that no text has.
_MORE = "\ue000"


def logical(shown: Sequence[str], base: int, before: str = "", after: str = "") -> str:
    """The text that is shown as ``shown``, from left to right, in a paragraph of level ``base``.

    Each of ``shown`` is what one glyph reads as, a letter with its marks or several. ``before`` and ``after`` are the
    classes of the strong letters of the paragraph before and after the line; brackets are given by their shape.
    """
    if base == 0 or "L" not in (before, after):
        return _logical(shown, base, before)
    # Latin words that go on from line to line: a letter stands for those on the other line
    end, at = _left_run(shown, _LINKED | _STOPS) if after == "L" else 0, len(shown)
    if before == "L":
        at -= _left_run(shown[::-1], _LINKED)
    opened, begun = [_MORE] * (end > 0), [_MORE] * (at < len(shown))
    if end > at:
        return _logical([*begun, *shown, *opened], base, before).replace(_MORE, "")
    return _logical([*shown[:end], *opened, *shown[end:at], *begun, *shown[at:]], base, before).replace(_MORE, "")


def _left_run(shown: Sequence[str], signs: frozenset[str]) -> int:
    """How many items the Latin words have that a line begins with, seen from its left, with the ``signs`` behind."""
    end = 0
    for i, letters in enumerate(shown):
        kind = kind_of(letters[0])
        if kind == "L" or (end and kind in _DIGITS):
            end = i + 1
        elif kind in ("R", "AL"):
            break
    while 0 < end < len(shown) and shown[end] in signs:
        end += 1
    return end


def _logical(shown: Sequence[str], base: int, before: str) -> str:
    kinds = [kind_of(letters[0]) for letters in shown]
    if base == 0 and not any(kind in ("R", "AL") for kind in kinds):
        return "".join(shown)
    if base == 1 and not any(kind == "L" or kind in _DIGITS for kind in kinds):
        return _read(shown, [1] * len(shown))
    heads = [letters[0] for letters in shown]
    guess = first = _guess(heads, kinds, base)
    for _ in range(_ROUNDS):
        order = _order(guess)
        known = levels(_letters(heads, guess, order), base, before)
        again = [0] * len(shown)
        for at, level in zip(order, known, strict=True):
            again[at] = level
        if again == guess:
            return "".join(_letters(shown, guess, order))
        guess = again
    return _read(shown, first)


def _guess(shown: Sequence[str], kinds: Sequence[str], base: int) -> list[int]:
    """The levels as they are most often: Latin words with the numbers behind them, other numbers, and the rest."""
    latin = 2 if base else 0
    sides: list[str] = []
    strong = ""
    for kind in kinds:
        strong = kind if kind in _LETTERS else strong
        # A number goes with the Latin words before it
        sides.append("L" if kind in _DIGITS and strong == "L" and base else kind)
    found = [latin if side == "L" else 2 if side in _DIGITS else 1 if side in _LETTERS else -1 for side in sides]
    i = 0
    while i < len(found):
        if found[i] >= 0:
            i += 1
            continue
        end = next((at for at in range(i, len(found)) if found[at] >= 0), len(found))
        ahead, behind = sides[i - 1] if i else "", sides[end] if end < len(sides) else ""
        found[i:end] = [_between(ahead, behind, shown[i:end], base)] * (end - i)
        i = end
    return _paired(shown, found) if base else found


def _paired(shown: Sequence[str], levels: list[int]) -> list[int]:
    """The levels, with the brackets of a pair going together: with the Latin words that one of them stands among."""
    opened: list[int] = []
    for i, item in enumerate(shown):
        if item in OPENERS:
            opened.append(i)
        elif item in MIRROR and opened and shown[opened[-1]] == MIRROR[item]:
            start = opened.pop()
            levels[start] = levels[i] = max(levels[start], levels[i])
    return levels


def _between(left: str, right: str, signs: Sequence[str], base: int) -> int:
    """The level of what stands between two letters or numbers."""
    both = {left, right}
    if base:
        joins = len(signs) == 1 and kind_of(signs[0]) == "CS" and both <= {*_DIGITS}
        return 2 if joins or ("L" in both and both <= {"L", *_DIGITS}) else 1
    return 1 if both <= {"R", "AL", *_DIGITS} and not both <= {*_DIGITS} else 0


def _order(levels: Sequence[int]) -> list[int]:
    """The places of a line in logical order: the reversals of a display, undone from the outside inwards."""
    order = list(range(len(levels)))
    for level in range(1, max(levels) + 1):
        i = 0
        while i < len(order):
            if levels[order[i]] < level:
                i += 1
                continue
            end = i
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[i:end] = order[i:end][::-1]
            i = end
    return order


def _letters(shown: Sequence[str], levels: Sequence[int], order: Sequence[int]) -> list[str]:
    return [MIRROR.get(shown[at], shown[at]) if levels[at] % 2 else shown[at] for at in order]


def _read(shown: Sequence[str], levels: Sequence[int]) -> str:
    return "".join(_letters(shown, levels, _order(levels))) if shown else ""
