"""Locators: the pages, the volume and page, or the folio that a place in a citation names, however they are printed."""

from typing import NamedTuple

from ..patterns.passage import Passage
from ..text.tokens import MARK, NUMBER, WORD
from . import numerals

#: 24 إلى 26 · 24 حتى 26 · 24 to 26 · 24 à 26
_TO = frozenset(("الي", "حتي", "to", "a"))
#: ص من 24 · pp. from 24
_FROM = frozenset(("من", "from", "de"))
_AND = frozenset((",", "و", "&", "and", "et"))
_ABJAD = frozenset("ابجدهوزحطيكل")
_ROMAN = frozenset("ivxlc")
_SIDES = frozenset(("recto", "verso"))


class Locator(NamedTuple):
    """What is cited, in ASCII digits (``12``, ``24-26``, ``5, 7ff``, ``14/263``), and the token where it ends."""

    text: str
    end: int


def is_page_label(passage: Passage, at: int) -> bool:
    """Whether a label of pages begins at token ``at``."""
    label = passage.label(at, "page-label")
    return label is not None and label.meaning in ("page", "pages")


def labelled(passage: Passage, at: int, end: int) -> Locator | None:
    """ص 12 · صص 24-26 · p. 5 et s. · ص: من 24 إلى 26 · ص أ · p. iv: what follows the page label at token ``at``."""
    label = passage.label(at, "page-label")
    if label is None or label.meaning not in ("page", "pages") or label.glued not in ("", "ب", "و"):
        return None
    begin = numerals.skip_marks(passage, label.end, end, ".:(/-")
    if passage.quote(label.end, begin) == ". (" and passage.key(begin + 1) == ")" and len(passage.key(begin)) == 4:
        return None  # Khoury, P. (1993): an initial before a year
    if passage.key(begin) in _FROM and passage.kind(begin + 1) == NUMBER:
        begin += 1
    found = pages(passage, begin, end) or _lettered(passage, begin, end)
    if found and passage.key(found.end) == ")":
        following = passage.label(found.end + 1, "page-label")
        if following and following.meaning == "following-pages":
            return Locator(f"{found.text}ff", following.end)
    return found


def pages(passage: Passage, at: int, end: int) -> Locator | None:
    """12-15 · 12، 15 · 12 و15 · 63 وص 65 · 12 وما بعدها · 24 إلى 26: the pages that begin at token ``at``."""
    first = _one(passage, at, end)
    if first is None:
        return None
    found = [first.text]
    at = first.end
    while at < end:
        following = passage.label(at, "page-label")
        comma = at + (passage.key(at) in _AND)
        comma += passage.key(at) == "," and passage.key(comma) in ("and", "et", "و")
        if following is None and passage.key(at) in (",", "و"):
            following = passage.label(comma, "page-label")
        if following and following.meaning == "following-pages":
            found[-1] += "ff"
            return Locator(", ".join(found), following.end)
        if following and following.meaning == "page" and (comma > at or following.glued == "و"):
            comma = following.end
        elif passage.key(at) == "وص":
            comma = at + 1
        if comma == at or passage.kind(comma) != NUMBER:
            break
        other = _one(passage, comma, end)
        if other is None or "/" in other.text or len(passage.key(comma)) > 4 or is_year(passage, comma, end):
            break
        found.append(other.text)
        at = other.end
    return Locator(", ".join(found), at)


def volume_page(passage: Passage, at: int, end: int) -> Locator | None:
    """14/263 · 5: 120 · 20/542-543 · 3/77، 5/120: volumes and their pages; not a date, not a chain of three."""
    if passage.kind(at) != NUMBER or at + 2 >= end or passage.kinds[at + 2] != NUMBER:
        return None
    if passage.key(at + 1) not in ("/", ":") or len(passage.key(at)) > 2 or passage.key(at - 1) in ("/", "-"):
        return None
    if len(passage.key(at + 2)) > 4 or is_year(passage, at + 2, end):
        return None
    found = pages(passage, at + 2, end)
    if found is None or "/" in found.text or passage.key(found.end) in ("/", "-"):
        return None
    pair = Locator(f"{passage.key(at)}/{found.text}", found.end)
    more = volume_page(passage, found.end + 1, end) if passage.key(found.end) in (",", "و") else None
    return Locator(f"{pair.text}, {more.text}", more.end) if more else pair


def bare(passage: Passage, at: int, end: int) -> Locator | None:
    """النجاشي، الرجال، 403، … · Hourani, “Ottoman Reform,” 48; … · Id. at 44 — where a page without a label ends."""
    if passage.kind(at) != NUMBER or len(passage.key(at)) > 4 or is_year(passage, at, end):
        return None
    comma = at - 2 if passage.key(at - 1) in ("”", '"', "at") else at - 1
    if passage.key(comma) not in (",", ":") and not (passage.key(at - 1) == "at" and passage.key(comma) == "."):
        return None
    found = pages(passage, at, end)
    behind = ("", ",", ";", ".", "+") if passage.key(comma) == "," else ("", ";", ".", "+")
    return found if found and passage.key(found.end) in behind else None


def folio(passage: Passage, at: int, end: int) -> Locator | None:
    """ورقة 4 ظ · ق 4/أ · fol. 12v: a leaf of a manuscript, its side left out; a lone letter is one only with a side."""
    label = passage.label(at, "manuscript")
    if label is None or label.meaning != "folio" or label.glued not in ("", "و"):
        return None
    first = numerals.skip_marks(passage, label.end, end, ".:(")
    if first >= end or passage.kind(first) != NUMBER:
        return None
    side = numerals.skip_marks(passage, first + 1, end, "/")
    sided = passage.label(side, "manuscript") if side < end else None
    if sided and sided.meaning in _SIDES:
        return Locator(passage.key(first), sided.end)
    if label.end == at + 1 and len(passage.key(at)) < 3:
        return None
    return pages(passage, first, end)


def is_year(passage: Passage, at: int, end: int) -> bool:
    """Whether the number at token ``at`` is a year rather than a page."""
    key = passage.key(at)
    era = passage.label(at + 1, "era") if at + 1 < end else None
    return bool(era) or (passage.kind(at) == NUMBER and len(key) == 4 and 1500 < int(key) < 2100)


def _one(passage: Passage, at: int, end: int) -> Locator | None:
    """One page, one range, or one volume and page."""
    if at >= end or passage.kind(at) != NUMBER or len(passage.key(at)) > 5:
        return None
    low = passage.key(at)
    last = _range_end(passage, at)
    if last and last < end and len(passage.key(last)) <= 5:
        return Locator(numerals.page_range(low, passage.key(last)), last + 1)
    if at + 2 < end and passage.kind(at + 2) == NUMBER and passage.key(at + 1) == "/":
        return Locator(f"{low}/{passage.key(at + 2)}", at + 3)
    return Locator(low, at + 3 if is_noted(passage, at) else at + 1)


def is_noted(passage: Passage, at: int) -> bool:
    """Whether a note follows the page at token ``at`` without a space: 40n3."""
    if at + 2 >= passage.size or passage.key(at + 1) != "n" or passage.kind(at + 2) != NUMBER:
        return False
    return passage.ends[at] == passage.starts[at + 1]


def _range_end(passage: Passage, at: int) -> int | None:
    """The second number of a range: 24-26 · 24ـ26 · 24 إلى 26 · 24 : 26 · ص 63 – ص 65."""
    mark = passage.key(at + 1)
    last = at + 2
    if mark == "-":
        last = numerals.skip_marks(passage, last, passage.size, "-")
    elif mark == ":":
        rising = passage.kind(last) == NUMBER and int(passage.key(at)) < int(passage.key(last))
        return last if rising and not is_year(passage, last, passage.size) else None
    elif mark not in _TO and not (passage.kind(at + 1) == WORD and not mark):
        return None
    if is_page_label(passage, last):
        last = numerals.skip_marks(passage, last + 1, passage.size, ".")
    return last if passage.kind(last) == NUMBER else None


def preface(passage: Passage, at: int, end: int) -> Locator | None:
    """iv · iv-vi: small Roman numbers without a label, from the letters i, v and x alone."""
    found = _lettered(passage, at, end)
    return found if found and set(found.text) <= set("ivx-") else None


def _lettered(passage: Passage, at: int, end: int) -> Locator | None:
    """ص أ · ص ج-د · p. iv · pp. iv-v: the pages of a preface; not a post-office box (ص.ب 5)."""
    if at >= end or not _letters(passage, at):
        return None
    stop = at + 1
    if passage.key(stop) == "-" and stop + 1 < end and _letters(passage, stop + 1):
        stop += 2
    after = numerals.skip_marks(passage, stop, passage.size, ".:")
    if stop < end and (passage.kind(stop) != MARK or passage.kind(after) == NUMBER):
        return None
    return Locator(passage.quote(at, stop).replace(" ", "").replace("–", "-"), stop)


def _letters(passage: Passage, at: int) -> bool:
    key = passage.key(at)
    return passage.kind(at) == WORD and (key in _ABJAD or (set(key) <= _ROMAN and len(key) < 7))
