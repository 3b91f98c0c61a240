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
        # in: Arabica, Bd. 21 (1974), S. 20-52, but DİA, c. 29, s. 441-448
        said = said if _container(draft, "encyclopaedia") else "article-journal"
    elif not said:
        if "issue" in item and "collection-title" not in item:
            said = "article-journal"
        elif "author" not in item and "container-title" not in item and _is_treaty(draft):
            said = "legislation"
        elif "URL" in item and "collection-number" in item:
            said = "report"
        elif "URL" in item or (_day(draft) and "publisher-place" not in item):
            said = "webpage"
        elif item.get("genre") and "author" not in item:
            said = "report"
        else:
            said = "book"
    item["type"] = said


def _is_journal(draft: Draft) -> bool:
    """Whether the container's own name says that it is a journal: مجلة, Journal, Revue."""
    return any(meaning in ("journal", "annual", "magazine") for meaning in _container(draft, "journal-cue"))


def _container(draft: Draft, table: str) -> list[str]:
    """What the words of the container mean in a table."""
    held = [at for at in range(draft.start, draft.end) if draft.owner[at] == "container"]
    return [label.meaning for label in draft.passage.found(held[0], held[-1] + 1, table)] if held else []


def _is_treaty(draft: Draft) -> bool:
    """اتفاقية لاهاي …، 18 تشرين الأول 1907: a title that opens with the word for one, and the day it was signed."""
    law = draft.passage.label(draft.start, "law")
    return _day(draft) and law is not None and not law.glued and law.meaning in ("convention", "treaty")


def _day(draft: Draft) -> bool:
    """Whether the date names a day: books have none."""
    parts = draft.item.get("issued", {}).get("date-parts", [[]])[0]
    return len(parts) == 3
