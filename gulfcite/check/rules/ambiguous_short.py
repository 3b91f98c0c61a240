"""ambiguous-short: a short form, or a name and a year, that fits two works or more.

Whoever wrote it had one of them in mind; the reader has to guess. A word of the title, or a letter behind the year,
parts them. Told are the works it may mean, each by its title and by where it is cited in full or listed.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...model import Analysis, Citation, Work
from ..phrase import Message, Phrase, joined
from ..rule import Rule, Said
from ..wording import clipped, known_as, place_of

_MEANS = Phrase("{work} may be any of these: {candidates}", "{work}: يحتمل أكثر من مرجع: {candidates}")
_IT = Phrase("this citation", "هذه الإحالة")
_NAME = Phrase("{name}", "{name}")
_CANDIDATE = Phrase("{name} ({place})", "{name} ({place})")
_NUMBER = Phrase("number {number} of the list", "رقم {number} في القائمة")
_LISTED = Phrase("in the list", "في القائمة")


def find(analysis: Analysis) -> Iterator[Said]:
    works = {work.id: work for work in analysis.works}
    notes = {note.id: note for note in analysis.notes}
    cited = {citation.id: citation for citation in analysis.citations}
    listed = {entry.id: entry for entry in analysis.references}

    def placed(work: Work, citation: Citation) -> Message:
        """A candidate, and where it is to be found: its first citation before this one, else its entry."""
        title = work.item.get("title", "")
        name = f"“{clipped(title)}”" if title and "author" in citation.item else known_as(work.item)
        first = cited[work.citations[0]] if work.citations else None
        if first and first.where == "note" and first.span < citation.span:
            return _CANDIDATE.of(name=name, place=place_of(first, notes))
        if not work.references:
            return _NAME.of(name=name)
        number = listed[work.references[0]].number
        return _CANDIDATE.of(name=name, place=_NUMBER.of(number=number) if number else _LISTED.of())

    for citation in analysis.citations:
        held = [works[work] for work in citation.resolution.candidates if work in works]
        if len(held) > 1:
            said = known_as(citation.item)
            name = _NAME.of(name=said) if said else _IT.of()
            candidates = joined([placed(work, citation) for work in held])
            yield Said(citation.id, citation.span, _MEANS.of(work=name, candidates=candidates))


RULE = Rule(
    "GC103",
    "ambiguous-short",
    "warning",
    Phrase(
        "A short form, or a name and year, that fits several works.", "إحالة مختصرة، أو اسم وسنة، تحتمل أكثر من مرجع."
    ),
    Phrase(
        "The reader has to guess. A word of the title, or a letter behind the year (1990a), parts the works.",
        "لا يملك القارئ إلا التخمين. ويفصل بينها كلمة من العنوان، أو حرف بعد السنة (1990أ).",
    ),
    fails="""(1) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(2) علي الوردي، مهزلة العقل البشري، بغداد، 1955، ص 12.
(3) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(4) علي الوردي، مصدر سبق ذكره، ص 40.
""",
    passes="""(1) علي الوردي، وعاظ السلاطين، بغداد، 1954، ص 30.
(2) علي الوردي، مهزلة العقل البشري، بغداد، 1955، ص 12.
(3) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(4) علي الوردي، وعاظ السلاطين، مصدر سبق ذكره، ص 40.
""",
    find=find,
)
