"""unresolved-short: «op. cit.» for a work that was cited nowhere before.

The reader is sent back to a full citation that is not there: it was cut, moved behind this one, or named otherwise.
A short note that claims no earlier citation (name, title and page, the rest in the list) is a style and no fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...model import Analysis, Citation, Note, Severity
from ...text.folding import fold
from ..compare.names import parts
from ..compare.slips import same, within, words
from ..phrase import Phrase
from ..rule import Rule, Said
from ..wording import called

#: How many words of other names may stand among those of a name that is said again.
_NAME_WORDS = 3
_FIRST_TIME = Phrase(
    "{work} says that it was cited before, but this is the first time: drop the words",
    "{work}: تقول الإحالة إنه سبق ذكره، وهذا أول ذكر له: احذف العبارة",
)
_LISTED = Phrase(
    "{work} is cited in full nowhere before; the list has it: cite it in full here",
    "{work}: لم يذكر كاملا من قبل، وهو في قائمة المراجع: اذكره هنا كاملا",
)
_NOWHERE = Phrase("{work} is cited in full nowhere before", "{work}: لم يذكر كاملا من قبل")
_NOR_LISTED = Phrase(
    "{work} is cited in full nowhere before, and the list does not have it either",
    "{work}: لم يذكر كاملا من قبل، وليس في قائمة المراجع",
)
#: The characters of a note that hold its first name.
_OPENING = 100


def find(analysis: Analysis) -> Iterator[Said]:
    told: set[str] = set()
    for citation in analysis.citations:
        resolution = citation.resolution
        claims = citation.repeats and citation.form in ("short", "full")
        if not claims or resolution.antecedent or resolution.status == "ambiguous" or resolution.work in told:
            continue
        if citation.form == "short" and _named_before(citation, analysis):
            continue
        if resolution.work:
            told.add(resolution.work)
        reason, severity = _reason(citation, bool(analysis.references))
        yield Said(citation.id, citation.span, reason.of(work=called(citation.item)), severity)


def _named_before(citation: Citation, analysis: Analysis) -> bool:
    """Whether an earlier note or citation begins with the author's name: it may well be the one that is meant."""
    names = [part for name in citation.item.get("author", [])[:1] for part in parts(name)]
    earlier: tuple[Note | Citation, ...] = (*analysis.notes, *analysis.citations)
    return bool(names) and any(_opens_with(one.text, names) for one in earlier if one.span[1] <= citation.span[0])


def _opens_with(text: str, names: Sequence[str]) -> bool:
    opening = words(text[:_OPENING])[: len(names) + _NAME_WORDS]
    return all(any(same(name, word) or within(1, fold(name), fold(word)) for word in opening) for name in names)


def _reason(citation: Citation, has_list: bool) -> tuple[Phrase, Severity]:
    if citation.form == "full":
        return _FIRST_TIME, "warning"
    if citation.resolution.reference:
        return _LISTED, "warning"
    return _NOR_LISTED if has_list else _NOWHERE, "error"


RULE = Rule(
    "GC101",
    "unresolved-short",
    "error",
    Phrase(
        "An op. cit. of a work that is cited in full nowhere before.", "إحالة مختصرة إلى مرجع لم يذكر كاملا من قبل."
    ),
    Phrase(
        "The reader is sent back to a full citation that is not there: it was cut, moved, or named otherwise.",
        "يرجع القارئ إلى إحالة كاملة فلا يجدها: حذفت، أو نقلت إلى ما بعد هذا الموضع، أو ذكرت باسم آخر.",
    ),
    fails="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) خلدون حسن النقيب، مصدر سبق ذكره، ص 40.
""",
    passes="""(1) غسان سلامة، المجتمع والدولة في المشرق العربي، بيروت، 1987، ص 21.
(2) غسان سلامة، مصدر سبق ذكره، ص 40.
""",
    find=find,
)
