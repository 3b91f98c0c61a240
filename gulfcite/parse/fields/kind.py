"""The CSL type, from the fields that were found."""

from __future__ import annotations

from ..draft import Draft


def read(draft: Draft) -> None:
    """Settle the type: what a field already said, else what its fields make of it."""
    item = draft.item
    if "issue" in item and not {"container-title", "volume", "collection-number"} & item.keys() and "publisher" in item:
        item["collection-number"] = item.pop("issue")
    said = item.get("type", "")
    if "issue" in item and "volume" in item and "publisher" in item and "container-title" not in item:
        item["number"] = item.pop("issue")  # a book's n° 12 is a paragraph
    periodical = "container-title" in item and ("issue" in item or "volume" in item)
    if (
        said == "article-journal"
        and "issue" in item
        and "volume" not in item
        and _day(draft)
        and not _is_journal(draft)
    ):
        said = "article-newspaper"
    if (said == "article-newspaper" and periodical and "volume" in item) or (said == "webpage" and periodical):
        said = "article-journal"
    elif said == "chapter" and "volume" in item and "page" in item and not {"publisher", "editor"} & item.keys():
        said = "article-journal"  # in: Arabica, Bd. 21 (1974), S. 20-52
    elif not said:
        if "issue" in item and "collection-title" not in item:
            said = "article-journal"
        elif "URL" in item or (_day(draft) and "publisher-place" not in item):
            said = "webpage"
        elif item.get("genre") and "author" not in item:
            said = "report"
        else:
            said = "book"
    item["type"] = said


def _is_journal(draft: Draft) -> bool:
    """Whether the container's own name says that it is a journal: مجلة, Journal, Revue."""
    held = [at for at in range(draft.start, draft.end) if draft.owner[at] == "container"]
    cues = draft.passage.found(held[0], held[-1] + 1, "journal-cue") if held else ()
    return any(label.meaning in ("journal", "annual", "magazine") for label in cues)


def _day(draft: Draft) -> bool:
    """Whether the date names a day: books have none."""
    parts = draft.item.get("issued", {}).get("date-parts", [[]])[0]
    return len(parts) == 3
