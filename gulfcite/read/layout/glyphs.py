"""What a page draws: glyphs with their places, and the rules between its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from ctypes import byref, c_double
from math import hypot
from typing import Any, NamedTuple
from unicodedata import combining

from .bidi import kind_of
from .drawings import Cluster, address, drawings_of, turn
from .letters import FLIPPED, Part, join

#: How pdfium writes a hyphen at the end of a line, and what it makes of a glyph that it knows no letter for.
_HYPHENS, _UNKNOWN = (0x02, 0xFFFE), "\ufffd"
#: White space: what parts words is told by their distance.
_BLANK = frozenset([0x09, 0x20, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F])
_LINE_ENDS = (0x0A, 0x0D)
#: Characters of a page that are read, at the most.
_MOST = 50_000
DRAWN, GUESSED, UNTOLD = "drawn", "guessed", "untold"
#: How wide a space is, in points, that the file has, and that the library has not made of a gap.
_DRAWN = 0.5
#: How many glyphs further the letters of one glyph may come.
_TOGETHER = 4
#: How far beside a letter, as part of its size, the middle of its mark may stand.
_NEAR = 0.6


class Glyph(NamedTuple):
    """Letters drawn as one, in reading order, with the pen going from ``x0`` to ``x1`` on the baseline ``y``.

    All in points, ``y`` upwards; letters that reach over the next have ``x1`` too far. A bracket is as the file has it:
    some files mean its shape, others what it reads as. ``order`` is its place in the file, and ``space`` what parts it
    there from the glyph before it: a space that was DRAWN, one GUESSED from a gap, nothing, or something UNTOLD.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    order: int
    space: str


class Page(NamedTuple):
    """The glyphs of a page, in the order of the file, without spaces, and its strokes and pictures."""

    glyphs: list[Glyph]
    rules: list[tuple[float, float, float]]
    pictures: int


def page_of(document: Any, number: int) -> Page:
    """What one page of an open document draws; all that was loaded for it is freed."""
    page = document[number]
    try:
        drawings = drawings_of(page)
        text = page.get_textpage()
        try:
            glyphs = _glyphs(text.raw, page.get_rotation() // 90, drawings.clusters)
            return Page(glyphs, drawings.rules, drawings.pictures)
        finally:
            text.close()
    finally:
        page.close()


def _glyphs(handle: Any, turns: int, clusters: Mapping[int, Cluster]) -> list[Glyph]:
    """The glyphs that stand upright on a page that is shown turned by so many quarters.

    ``clusters`` are what drawn texts read as together, by their addresses.
    """
    import pypdfium2.raw as pdfium

    x, y, loose = c_double(), c_double(), pdfium.FS_RECTF()
    at_x, at_y, at_loose = byref(x), byref(y), byref(loose)
    found: list[Glyph] = []
    drawn: dict[tuple[float, float], tuple[int, list[int]]] = {}
    scales: dict[tuple[float, float], float] = {}
    space, last = "", 0
    codes = [pdfium.FPDFText_GetUnicode(handle, i) for i in range(min(pdfium.FPDFText_CountChars(handle), _MOST))]
    letters = _letters(codes)
    for i, letter in letters.items():
        pdfium.FPDFText_GetLooseCharBox(handle, i, at_loose)
        if letter == " ":
            space = DRAWN if loose.right - loose.left >= _DRAWN else GUESSED
            continue
        if clusters and (cluster := clusters.get(address(pdfium.FPDFText_GetTextObject(handle, i)))):
            if cluster.text and turns == 0:
                found.append(Glyph(cluster.text, cluster.x0, cluster.x1, cluster.y, cluster.size, len(found), UNTOLD))
                cluster.text = ""
            space = UNTOLD
            continue
        pdfium.FPDFText_GetCharOrigin(handle, i, at_x, at_y)
        at, parts = drawn.setdefault((x.value, y.value), (len(found), []))
        if parts:
            # one glyph of several letters; what is drawn twice, to look bold, is read once
            if len(found) - at <= _TOGETHER or (combining(letter) and letter not in found[at].text):
                parts.append(i)
                found[at] = found[at]._replace(text=join([_part(handle, part, letters[part]) for part in parts]))
            continue
        shape = (pdfium.FPDFText_GetFontSize(handle, i), round(loose.top - loose.bottom, 1))
        size = scales[shape] if shape in scales else scales.setdefault(shape, _size(handle, i, turns))
        if not size:
            continue  # a watermark across the page, a label beside a figure
        parts.append(i)
        pen, base, end = x.value, y.value, loose.right
        if turns:
            pen, base = turn(pen, base, turns)
            end = max(turn(loose.left, loose.bottom, turns)[0], turn(loose.right, loose.top, turns)[0])
        end = max(pen, end)
        run = address(pdfium.FPDFText_GetTextObject(handle, i))
        if combining(letter) and run == last and _stands_on(found, pen, end, size):
            found[-1] = found[-1]._replace(text=found[-1].text + letter)
            del drawn[x.value, y.value]  # where the pen did not move on, the next letter is no part of the mark
            continue
        last = run
        found.append(Glyph(letter, pen, end, base, size, len(found), space))
        space = ""
    return found


def _size(handle: Any, i: int, turns: int) -> float:
    """How large a character is drawn; 0 where it does not stand upright."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(handle, i, byref(matrix))
    along, across = turn(matrix.a, matrix.b, turns)
    return pdfium.FPDFText_GetFontSize(handle, i) * hypot(matrix.c, matrix.d) if along > 2 * abs(across) else 0.0


def _part(handle: Any, i: int, letter: str) -> Part:
    """A letter of a glyph that has several."""
    import pypdfium2.raw as pdfium

    left, right, bottom, top = (c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(handle, i, byref(left), byref(right), byref(bottom), byref(top))
    return Part(letter, left.value, right.value)


def _letters(codes: Sequence[int]) -> dict[int, str]:
    """Each letter, and a space for white space, with its place among the ``codes``; brackets as the file has them."""
    found: dict[int, str] = {}
    start = 0
    while start < len(codes):
        end = next((i for i in range(start, len(codes)) if codes[i] in _LINE_ENDS), len(codes))
        line = [chr(code) if 0x20 <= code < 0x110000 else _UNKNOWN for code in codes[start:end]]
        kinds = [kind_of(letter) for letter in line]
        # pdfium turns brackets round behind letters from the right, and at the start of a line that has most of them
        rightwards = kinds.count("L")
        leftwards = kinds.count("AL") + kinds.count("R")
        flipped = leftwards > 0 and leftwards >= rightwards
        for i, (letter, kind) in enumerate(zip(line, kinds, strict=True), start):
            if kind in ("R", "AL", "L"):
                flipped = kind != "L"
            if codes[i] in _HYPHENS:
                found[i] = "-"
            elif codes[i] in _BLANK:
                found[i] = " "
            else:
                found[i] = FLIPPED.get(letter, letter) if flipped else letter
        start = end + 1
    return found


def _stands_on(found: Sequence[Glyph], x0: float, x1: float, size: float) -> bool:
    """Whether a mark between two places stands on the last letter found."""
    if not found or kind_of(found[-1].text[0]) != "AL":
        return False
    return found[-1].x0 - _NEAR * size <= (x0 + x1) / 2 <= found[-1].x1 + _NEAR * size
