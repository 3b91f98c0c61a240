"""reversed-pages: a range of pages printed from high to low: ص 45-31.

Right-to-left readers and writers set the lower number on the right by hand, and any tool after them reads it
backwards. A shortened end (124-5) is sound. Where most ranges of a text stand so it is one habit, and told once.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Citation, Edit, Reference, Span
from ...text.folding import INVISIBLE, ascii_digits
from ..phrase import Phrase
from ..printed import holders
from ..rule import Rule, Said

_DASHES = str.maketrans(dict.fromkeys("‐‑–—−ـ", "-"))
_TURNED = Phrase(
    "pages {printed}: the lower number comes first, {meant}", "الصفحات {printed}: يقدم الرقم الأصغر، {meant}"
)
_HABIT = Phrase(
    "pages {printed}: the lower number comes first, {meant}; {count} ranges of {all} are printed so",
    "الصفحات {printed}: يقدم الرقم الأصغر، {meant}؛ وكذلك طبع {count} من {all}",
)
#: So many ranges, and this share of all, are a habit.
_FEW, _SHARE = 3, 0.3
#: What stands before or behind a number that is part of a date or of another number.
_MORE = frozenset("0123456789-/.")


def find(analysis: Analysis) -> Iterator[Said]:
    turned: list[tuple[str, Span, Span]] = []
    count = 0
    for holder in holders(analysis):
        for low, high in _ranges(holder):
            count += 1
            at = holder.span[0]
            if found := _turned(ascii_digits(holder.text).translate(_DASHES), low, high):
                first, second = ((at + start, at + end) for start, end in found)
                turned.append((holder.id, first, second))
    habit = len(turned) >= _FEW and len(turned) >= _SHARE * count
    for target, first, second in turned[:1] if habit else turned:
        yield _said(analysis.document.text, target, first, second, (len(turned), count) if habit else None)


def _said(text: str, target: str, first: Span, second: Span, habit: tuple[int, int] | None) -> Said:
    span = first[0], second[1]
    high, dash, low = text[slice(*first)], text[first[1] : second[0]], text[slice(*second)]
    meant = f"{low}{dash}{high}"
    if habit:
        return Said(target, span, _HABIT.of(printed=text[slice(*span)], meant=meant, count=habit[0], all=habit[1]))
    message = _TURNED.of(printed=text[slice(*span)], meant=meant)
    return Said(target, span, message, edits=(Edit(first, low), Edit(second, high)))


def _ranges(holder: Reference | Citation) -> Iterator[tuple[str, str]]:
    """The ranges of pages as they were read, set right: the extent of an entry, the pages cited.

    None of what is out of order as a whole, which is told as that.
    """
    if any(flaw.kind == "order" for flaw in holder.flaws):
        return
    pages = holder.locator if isinstance(holder, Citation) else holder.item.get("page")
    for one in (pages or "").split(", "):
        low, dash, high = one.rpartition("/")[2].partition("-")
        if dash and low.isdecimal() and high.isdecimal() and low != high:
            yield low, high


def _turned(plain: str, low: str, high: str) -> tuple[Span, Span] | None:
    """Where the higher number of a range stands, and the lower one behind it."""
    at = plain.find(high)
    while at >= 0:
        end = at + len(high)
        dash = _skipped(plain, end)
        start = _skipped(plain, dash + 1)
        stop = start + len(low)
        whole = plain[at - 1 : at] not in _MORE and plain[stop : stop + 1] not in _MORE - {"."}
        if whole and plain[dash : dash + 1] == "-" and plain.startswith(low, start):
            return (at, end), (start, stop)
        at = plain.find(high, at + 1)
    return None


def _skipped(plain: str, at: int) -> int:
    while at < len(plain) and (plain[at] in " \u00a0" or plain[at] in INVISIBLE):
        at += 1
    return at


RULE = Rule(
    "GC404",
    "reversed-pages",
    "warning",
    Phrase("A range of pages printed from high to low.", "نطاق صفحات طبع من الأعلى إلى الأدنى."),
    Phrase(
        "Set by hand for the eye, it is read backwards by every program after it: write the lower number first.",
        "رتب باليد للعين، فتقرؤه البرامج معكوسا: اكتب الرقم الأصغر أولا.",
    ),
    fails="""المراجع
هلال، علي الدين، "الأمن القومي العربي"، مجلة شؤون عربية، العدد 35، 1984، ص 20-12.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""المراجع
هلال، علي الدين، "الأمن القومي العربي"، مجلة شؤون عربية، العدد 35، 1984، ص 12-20.
الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
)
