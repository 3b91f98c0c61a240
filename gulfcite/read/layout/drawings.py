"""What stands on a page beside its letters: strokes, pictures, and what the file says that drawn letters read as."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import byref, c_float, c_ulong, c_ushort, c_void_p, cast, sizeof
from math import hypot
from typing import Any, NamedTuple
from unicodedata import combining

#: Drawings of a page that are looked at, at the most.
_MOST = 50_000
#: How flat, in points, and how wide a stroke is that parts a page's body from its notes.
_FLAT, _WIDE = 3.0, 30.0
#: The longest text, in code units, that letters with marks are said to stand for.
_CLUSTER, _SAID = 12, b"ActualText"
#: How near, in points, baselines are that are one.
_SAME = 0.1
#: How far letters reach above their line at the least, as part of their size.
_BODY = 0.3


class Drawings(NamedTuple):
    """``rules`` are (left, right, y) of thin strokes, in points; ``clusters`` what reads as one, by their addresses."""

    rules: list[tuple[float, float, float]]
    pictures: int
    clusters: dict[int, Cluster]


class Cluster:
    """Glyphs, each drawn on its own, that read as one ``text``: a letter, or several on one baseline, with marks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.x0 = self.x1 = self.y = self.size = 0.0
        self._standing = float("-inf")

    def add(self, drawn: Any) -> None:
        """One more of its glyphs: the letter, not its marks, tells where the cluster stands."""
        import pypdfium2.raw as pdfium

        matrix, size = pdfium.FS_MATRIX(), c_float()
        pdfium.FPDFPageObj_GetMatrix(drawn, byref(matrix))
        pdfium.FPDFTextObj_GetFontSize(drawn, byref(size))
        (x0, y0), (x1, y1) = _bounds(drawn, 0)
        large = size.value * hypot(matrix.c, matrix.d)
        # marks are drawn above the line that letters stand on, or below it
        standing = min(y1, matrix.f + _BODY * large) - max(y0, matrix.f)
        if self._standing > 0 and abs(matrix.f - self.y) < _SAME and standing > 0:
            self.x0, self.x1 = min(self.x0, x0), max(self.x1, x1)
        elif standing > self._standing:
            self.x0, self.x1, self.y, self.size = x0, x1, matrix.f, large
        self._standing = max(self._standing, standing)


def drawings_of(page: Any) -> Drawings:
    """The drawings of an open page; letters with marks are bared of what they are said to read as."""
    import pypdfium2.raw as pdfium

    rules: list[tuple[float, float, float]] = []
    pictures = 0
    texts: list[tuple[Any, str]] = []
    turns = page.get_rotation() // 90
    for i in range(min(pdfium.FPDFPage_CountObjects(page.raw), _MOST)):
        drawn = pdfium.FPDFPage_GetObject(page.raw, i)
        kind = pdfium.FPDFPageObj_GetType(drawn)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            texts.append((drawn, _said(drawn)))
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictures += 1
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            (x0, y0), (x1, y1) = _bounds(drawn, turns)
            if abs(y1 - y0) <= _FLAT and abs(x1 - x0) >= _WIDE:
                rules.append((x0, x1, (y0 + y1) / 2))
    return Drawings(rules, pictures, _clusters(texts))


def _clusters(texts: Sequence[tuple[Any, str]]) -> dict[int, Cluster]:
    """What reads as one: as many drawn texts as it has letters, one behind the other; they are bared of what they say.

    Files forget to say where it ends, and the library would pass over all that follows.
    """
    found: dict[int, Cluster] = {}
    last, left = "", 0
    for drawn, said in texts:
        if not any(map(combining, said)):
            last = ""
            continue
        if said != last:
            cluster, last, left = Cluster(said), said, len(said)
        if left:
            left -= 1
            cluster.add(drawn)
            found[address(drawn)] = cluster
    for drawn, said in texts:
        if any(map(combining, said)):
            _bare(drawn)
    return found


def _bounds(drawn: Any, turns: int) -> tuple[tuple[float, float], tuple[float, float]]:
    """The lower left and the upper right corner of a drawing."""
    import pypdfium2.raw as pdfium

    left, bottom, right, top = (c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(drawn, byref(left), byref(bottom), byref(right), byref(top))
    (x0, y0), (x1, y1) = turn(left.value, bottom.value, turns), turn(right.value, top.value, turns)
    return (min(x0, x1), min(y0, y1)), (max(x0, x1), max(y0, y1))


def address(drawn: Any) -> int:
    return cast(drawn, c_void_p).value or 0


def _said(drawn: Any) -> str:
    """The text that the file says a drawn one stands for; empty where it says nothing."""
    import pypdfium2.raw as pdfium

    for i in range(pdfium.FPDFPageObj_CountMarks(drawn)):
        length, text = c_ulong(), (c_ushort * _CLUSTER)()
        mark = pdfium.FPDFPageObj_GetMark(drawn, i)
        if not pdfium.FPDFPageObjMark_GetParamStringValue(mark, _SAID, text, sizeof(text), byref(length)):
            continue
        codes = text[: length.value // 2 - 1] if length.value <= sizeof(text) else []
        # the library may give two halves for each code unit
        halves = len(codes) % 2 == 0 and all(code < 0x100 for code in codes)
        return bytes(codes).decode("utf-16-be", "ignore") if halves else "".join(map(chr, codes))
    return ""


def _bare(drawn: Any) -> None:
    """Take from a drawn text what the file says that it stands for."""
    import pypdfium2.raw as pdfium

    length, text = c_ulong(), (c_ushort * _CLUSTER)()
    for i in reversed(range(pdfium.FPDFPageObj_CountMarks(drawn))):
        mark = pdfium.FPDFPageObj_GetMark(drawn, i)
        if pdfium.FPDFPageObjMark_GetParamStringValue(mark, _SAID, text, sizeof(text), byref(length)):
            pdfium.FPDFPageObj_RemoveMark(drawn, mark)


def turn(x: float, y: float, turns: int) -> tuple[float, float]:
    """A place on a page that is shown turned clockwise by so many quarters."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turns % 4]
