"""Citations that a file marks as such, by the keys of its entries: nothing to be read, only to be looked up."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from ..model import Citation, Document, Layout, Note
from ..patterns.passage import Passage
from . import locators


def apart(told: Sequence[Citation], read: Sequence[Citation]) -> list[Citation]:
    """Those of the citations read from the text that overlap none of those ``told``; both in order of the text."""
    starts = [citation.span[0] for citation in told]
    kept = []
    for citation in read:
        at = bisect_right(starts, citation.span[1] - 1) - 1
        if at < 0 or told[at].span[1] <= citation.span[0]:
            kept.append(citation)
    return kept


def pointed(document: Document, layout: Layout, notes: Sequence[Note]) -> list[Citation]:
    """A citation for each pointer of the file, in order; their ids are left empty.

    One whose key no entry has points at nothing: it is unresolved.
    """
    keyed: dict[str, str] = {}
    for order, entry in enumerate(layout.entries, 1):
        if entry.key is not None:
            keyed.setdefault(entry.key, f"R{order}")
    starts = [note.span[0] for note in notes]
    found = []
    for (start, end), key, locator in document.structure.pointers:
        at = bisect_right(starts, start) - 1
        note = notes[at].id if at >= 0 and start < notes[at].span[1] else None
        found.append(
            Citation(
                id="",
                span=(start, end),
                text=document.text[start:end],
                where="note" if note else "text",
                note=note,
                form="author-date",
                signal=None,
                locator=_pages(locator) if locator else None,
                item={},
                points=keyed.get(key, ""),
            )
        )
    return found


def _pages(written: str) -> str | None:
    """The pages that a locator names, with a label or bare; None where it names no pages."""
    passage = Passage(written, (0, len(written)))
    end = passage.size
    found = locators.labelled(passage, 0, end) or locators.volume_page(passage, 0, end)
    found = found or locators.pages(passage, 0, end) or locators.preface(passage, 0, end)
    return found.text if found else None
