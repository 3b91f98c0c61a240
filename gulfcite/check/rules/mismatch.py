"""mismatch: a citation and its entry, or its earlier citation, that cannot both be right.

A year, a name or a title that differs between a note and the list is the commonest slip of a bibliography, and
the reader can't tell which is right. Compared are a citation with its entry, and a short form with the full citation
before it. What one side leaves out, abridges or spells in another good way is no mismatch.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...model import Analysis, Citation, Note, Reference
from ...resolve.scripture import is_quran
from ...tables import meanings
from ...text.folding import ascii_digits, fold, is_arabic
from ..compare.names import parts
from ..compare.records import AUTHORS, FIELDS, Held, differences, listed
from ..compare.slips import words
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import place_of, surname, whole

#: What is never cited by its title alone, as a classic, a law or a dictionary may be.
_SIGNED = frozenset(("article-journal", "chapter", "paper-conference", "thesis"))
_ALWAYS = tuple(field for field in FIELDS if field != AUTHORS)
_IN = Phrase("in {place}", "في {place}")
_MORE = Phrase("authors: “{ours}” here, “{theirs}” {where}", "المؤلفون: «{ours}» هنا، «{theirs}» {where}")
_LOST = Phrase("author name: none here, “{name}” in {place}", "اسم المؤلف: لا شيء هنا، «{name}» في {place}")


def find(analysis: Analysis) -> Iterator[Said]:
    """Each citation with its entry, and where it is short with the first full citation of its work too."""
    entries = {entry.id: entry for entry in analysis.references}
    notes = {note.id: note for note in analysis.notes}
    fulls: dict[str, Citation] = {}
    for citation in analysis.citations:
        resolution = citation.resolution
        if resolution.status != "resolved" or not resolution.work or citation.form == "ibid" or is_quran(citation.item):
            continue
        held: list[Held] = []
        if citation.form != "full" and (full := fulls.get(resolution.work)):
            held.append((full.item, _IN.of(place=place_of(full, notes))))
        if entry := entries.get(resolution.reference or ""):
            held.append((entry.item, listed(entry)))
            if more := _unlisted_author(citation, entry):
                yield more
        all_named = citation.form == "author-date" and not _and_others(citation)
        yield from differences(citation, held, citation.form, FIELDS if all_named else _ALWAYS)
        if citation.form == "full":
            first = fulls.setdefault(resolution.work, citation)
            if _lost_author(citation, first, notes):
                lost = "; ".join(map(whole, first.item["author"]))
                yield Said(citation.id, citation.span, _LOST.of(name=lost, place=place_of(first, notes)))


def _unlisted_author(citation: Citation, entry: Reference) -> Said | None:
    """(Smith and Brown 2010) of an entry that begins with Smith alone: nobody's name but his stands before its year."""
    ours, theirs = citation.item.get("author", []), entry.item.get("author", [])
    year = str(citation.item.get("issued", {}).get("date-parts", [[""]])[0][0])
    head = ascii_digits(entry.text).partition(year)[0] if year else ""
    if citation.form != "author-date" or not head or head == entry.text or not 0 < len(theirs) < len(ours):
        return None
    printed = words(fold(head))
    missing = [surname(name) for name in ours if is_arabic(surname(name)) == is_arabic(head)]
    if all(word in printed for name in missing for word in words(fold(name))[-1:]):
        return None
    names = ("; ".join(map(whole, people)) for people in (ours, theirs))
    return Said(citation.id, citation.span, _MORE.of(ours=next(names), theirs=next(names), where=listed(entry)))


def _lost_author(citation: Citation, first: Citation, notes: Mapping[str, Note]) -> bool:
    """Whether an article is cited in full again with nobody where its first citation names its author."""
    if citation.item.get("author") or citation.item.get("type") not in _SIGNED:
        return False
    printed = words(fold(notes.get(citation.note or "", citation).text))
    names = [part for name in first.item.get("author", []) for part in parts(name)]
    return bool(names) and not any(fold(part) in printed for part in names)


def _and_others(citation: Citation) -> bool:
    text = f" {' '.join(words(fold(citation.text)))} "
    return any(f" {others} " in text for others in meanings("and-others"))


RULE = Rule(
    "GC204",
    "mismatch",
    "warning",
    Phrase(
        "A citation that disagrees with its entry or with an earlier citation of the work.",
        "إحالة تخالف مدخلها في القائمة أو إحالة سابقة إلى المرجع نفسه.",
    ),
    Phrase(
        "Two descriptions cannot both be right, and the reader can't tell which is. Spelling alone is never told.",
        "لا يصح الوصفان معا، ولا يعرف القارئ أيهما الصواب. ولا يعد اختلاف الرسم وحده خطأ.",
    ),
    fails="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.

المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1978.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    passes="""سبقت الدولة المجتمع(1)، ووعظ الوعاظ السلاطين(2).

(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.

المراجع
1. سلامة، غسان، المجتمع والدولة في المشرق العربي، بيروت، 1987.
2. الوردي، علي، وعاظ السلاطين، بغداد، 1954.
""",
    find=find,
)
