"""unbalanced: a bracket or a quotation mark without its partner inside one entry or note.

A mark was lost, and with it where a title ends. Enumerators (1), أ)), inches and smileys are no brackets. Which mark
opens depends on direction and habit, so only their number is told. Silent where the next or last entry or note has
the partner, as the two are one text then, and where the direction of the text is damaged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...model import Analysis, Note, Reference
from ..phrase import Phrase
from ..rule import Rule, Said

_OPENED = Phrase("{sign} is opened and not closed", "{sign} فتح ولم يغلق")
_CLOSED = Phrase("{sign} is closed and was not opened", "{sign} أغلق ولم يفتح")
_ODD = Phrase("a quotation mark has no partner: {sign}", "علامة تنصيص بلا قرين: {sign}")
_BRACKETS = ("()", "[]")
_QUOTES = frozenset('«»“”„"')
#: Marks of quotation in two signs, which may stand for one of the others.
_DOUBLED = ("''", "‘‘", "’’", "``", ",,")
#: In signs: the longest number or letter of an enumerator.
_ENUMERATOR = 3

Part = Reference | Note


def find(analysis: Analysis) -> Iterator[Said]:
    damaged = {entry.id for entry in analysis.references if entry.flaws}
    damaged.update(citation.id for citation in analysis.citations if citation.flaws)
    kinds: tuple[Sequence[Part], ...] = (analysis.references, analysis.notes)
    for parts in kinds:
        lost = [_lost(part.text) for part in parts]
        for at, part in enumerate(parts):
            held = {part.id, *(part.citations if isinstance(part, Note) else ())}
            for sign, place in lost[at].items():
                beside = [lost[other] for other in (at - 1, at + 1) if 0 <= other < len(parts)]
                if damaged.isdisjoint(held) and not any(sign in other for other in beside):
                    span = part.span[0] + place, part.span[0] + place + 1
                    yield Said(part.id, span, _reason(part.text[place]).of(sign=part.text[place]))


def _reason(sign: str) -> Phrase:
    return _ODD if sign in _QUOTES else _OPENED if sign in "([" else _CLOSED


def _lost(text: str) -> dict[str, int]:
    """For each kind of mark that has an odd one out, where that stands."""
    found = {}
    for pair in _BRACKETS:
        if (place := _bracket(text, pair)) is not None:
            found[pair] = place
    if (place := _quote(text)) is not None:
        found["quote"] = place
    return found


def _bracket(text: str, pair: str) -> int | None:
    opened, closed = map(text.count, pair)
    if opened == closed:
        return None
    places = [at for at, sign in enumerate(text) if sign in pair]
    if opened == closed - sum(text[at] == pair[1] and _enumerates(text, at) for at in places):
        return None
    waiting: list[int] = []
    for at in places:
        if text[at] == pair[0]:
            waiting.append(at)
        elif waiting:
            waiting.pop()
        elif closed > opened:
            return at
    return waiting[-1] if waiting else None


def _enumerates(text: str, at: int) -> bool:
    """1) · أ) · iv) · :-): whether a closing bracket closes nothing but a number, or is a mouth."""
    start = at
    while start and text[start - 1].isalnum():
        start -= 1
    if start == at:
        return text[max(0, at - 2) : at].lstrip()[:1] in (":", ";") and text[at - 1 : at] in (":", ";", "-")
    return at - start <= _ENUMERATOR and (start == 0 or text[start - 1].isspace())


def _quote(text: str) -> int | None:
    if sum(map(text.count, _QUOTES)) % 2 == 0 or any(doubled in text for doubled in _DOUBLED):
        return None
    places = [at for at, sign in enumerate(text) if sign in _QUOTES]
    if any(text[at] == '"' and text[at - 1 : at].isdecimal() for at in places):
        return None  # may be inches
    twice = (b for a, b in pairwise(places) if text[a] == text[b] and text[a] in "«“„")
    return next(twice, places[-1])


RULE = Rule(
    "GC413",
    "unbalanced",
    "warning",
    Phrase("A bracket or a quotation mark without its partner.", "قوس أو علامة تنصيص بلا قرين."),
    Phrase(
        "Where the title or the remark ends can't be told any more, by a reader or by a program.",
        "لا يعرف القارئ ولا البرنامج أين ينتهي العنوان أو التعليق.",
    ),
    fails="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي (بيروت: مركز دراسات الوحدة العربية، 1987.
الوردي، علي، وعاظ السلاطين (بغداد، 1954).
""",
    passes="""المراجع
سلامة، غسان، المجتمع والدولة في المشرق العربي (بيروت: مركز دراسات الوحدة العربية، 1987).
الوردي، علي، وعاظ السلاطين (بغداد، 1954).
""",
    find=find,
)
