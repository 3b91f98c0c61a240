"""Works as they are printed: each entry by itself, each full citation, or the form in one language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Literal

from ...model import Analysis, Citation, Item, Reference, Work
from ...resolve.key_format import made
from ...resolve.keys import assign, settled
from ...text.language import language


def keyed(analysis: Analysis, form: str) -> Analysis:
    """The works under keys by a format."""
    keys = assign([work.item for work in analysis.works], form)
    works = (work._replace(key=key) for work, key in zip(analysis.works, keys, strict=True))
    return analysis._replace(works=tuple(works))


def as_printed(analysis: Analysis, form: str) -> Analysis:
    """Each entry as a work of its own, in the order of the lists, then the works that no list has.

    The first entry of a work keeps its id and key, the others get keys by the format; a citation cites the entry it was
    found to cite, else the first.
    """
    entries = {entry.id: entry for entry in analysis.references}
    ids = _further_ids(analysis.works)
    printed = []
    for work in analysis.works:
        for at, one in enumerate(work.references):
            item = _worded(entries[one].item, entries[one].lang)
            printed.append(Work(next(ids) if at else work.id, "" if at else work.key, item, (one,)))
    works = {work.references[0]: work for work in _all_keyed(printed, analysis.works, form)}
    listed = [works[entry.id] for entry in analysis.references if entry.id in works]
    unlisted = [work for work in analysis.works if not work.references]
    citations = tuple(_citing(citation, works) for citation in analysis.citations)
    cited: dict[str | None, list[str]] = {}
    for citation in citations:
        cited.setdefault(citation.resolution.work, []).append(citation.id)
    return analysis._replace(
        references=tuple(
            entry._replace(work=works[entry.id].id) if entry.id in works else entry for entry in analysis.references
        ),
        citations=citations,
        works=tuple(work._replace(citations=tuple(cited.get(work.id, ()))) for work in (*listed, *unlisted)),
    )


def sources(analysis: Analysis, part: Literal["references", "citations"], form: str, *, each: bool) -> Analysis:
    """Only the works that are listed, or cited; ``each`` entry as one, or each full citation where there are any.

    The further forms of a work get keys by the format.
    """
    if part == "references":
        analysis = as_printed(analysis, form) if each else analysis
        return analysis._replace(works=tuple(work for work in analysis.works if work.references))
    cited = [work for work in analysis.works if work.citations]
    return analysis._replace(
        works=tuple(_all_keyed(list(_quoted(analysis, cited)), analysis.works, form) if each else cited)
    )


def _quoted(analysis: Analysis, cited: Sequence[Work]) -> Iterator[Work]:
    """Each full citation of the works as one; a work that is cited in full nowhere stays as it is."""
    citations = {citation.id: citation for citation in analysis.citations}
    ids = _further_ids(analysis.works)
    for work in cited:
        full = [citation for one in work.citations if (citation := citations[one]).form == "full"]
        for at, citation in enumerate(full):
            item = _worded(citation.item, language(citation.text))
            yield Work(next(ids) if at else work.id, "" if at else work.key, item, (), (citation.id,))
        if not full:
            yield work


def in_language(analysis: Analysis, code: str) -> Analysis:
    """What is printed in a language; a work as it is printed there, and none that is not."""
    entries = {entry.id: entry for entry in analysis.references}
    citations = {citation.id: citation for citation in analysis.citations}
    spoken = {citation.id: _spoken(citation, entries) for citation in analysis.citations}

    def told(work: Work) -> Work | None:
        listed = [one for one in work.references if entries[one].lang == code]
        said = [citations[one] for one in work.citations if spoken[one] == code]
        own = work.item.get("language")
        if own != code and not (own is None and (listed or said)):
            items = [entries[one].item for one in listed] or [one.item for one in said if one.form == "full"]
            if not items:
                return None
            work = work._replace(item=_worded(_filled(items), code))
        return work._replace(references=(*listed, *(one for one in work.references if one not in listed)))

    return analysis._replace(
        references=tuple(entry for entry in analysis.references if entry.lang == code),
        notes=tuple(note for note in analysis.notes if language(note.text) == code),
        citations=tuple(citation for citation in analysis.citations if spoken[citation.id] == code),
        works=tuple(filter(None, map(told, analysis.works))),
    )


def _spoken(citation: Citation, entries: dict[str, Reference]) -> str:
    """The language of a citation; in Latin letters that of the entry it cites: (Dupont, 2010) is of any."""
    own = language(citation.text)
    cited = entries.get(citation.resolution.reference or "")
    return own if own == "ar" or cited is None or cited.lang == "ar" else cited.lang


def _citing(citation: Citation, works: dict[str, Work]) -> Citation:
    """The citation of the entry it cites."""
    resolution = citation.resolution
    if resolution.reference not in works:
        return citation
    return citation._replace(resolution=resolution._replace(work=works[resolution.reference].id))


def _filled(items: Sequence[Item]) -> Item:
    """The first record, and what the others say beyond it."""
    result: Item = {}
    for item in items:
        result = {**item, **result}
    return result


def _further_ids(works: Sequence[Work]) -> Iterator[str]:
    """Ids for further forms of works, new among those of the works."""
    return (f"W{number}" for number in count(1 + max((int(work.id[1:]) for work in works), default=0)))


def _all_keyed(printed: Sequence[Work], works: Sequence[Work], form: str) -> list[Work]:
    """Each form of a work under a key, by the format where it has none, new among those of the works."""
    items = [work.item for work in printed if not work.key]
    new = iter(settled([made(item, form) for item in items], items, {work.key.lower() for work in works}))
    return [work if work.key else work._replace(key=next(new)) for work in printed]


def _worded(item: Item, spoken: str) -> Item:
    """The record of a work that is told in one language."""
    return {**item, "language": spoken} if "title" in item else item
