"""The record of an entry as a line to read, where the file prints none."""

from __future__ import annotations

from ...model import Item, Name


def printed(item: Item) -> str:
    """Authors, year, title, what it is part of, publisher and address, in one line."""
    people = item.get("author") or item.get("editor") or []
    parts = date = ""
    issued = item.get("issued", {})
    if issued.get("date-parts"):
        date = str(issued["date-parts"][0][0])
    date = date or issued.get("literal", "")
    numbers = item.get("volume", "") + (f"({item['issue']})" if item.get("issue") else "")
    source = ", ".join(filter(None, [item.get("container-title", ""), numbers, item.get("page", "")]))
    house = ": ".join(filter(None, [item.get("publisher-place", ""), item.get("publisher", "")]))
    address = f"https://doi.org/{item['DOI']}" if item.get("DOI") else item.get("URL", "")
    said = ["; ".join(map(_name, people)), date, item.get("title", ""), source, house]
    parts = " ".join(part if part.endswith((".", "?", "!", "؟")) else f"{part}." for part in said if part)
    return f"{parts} {address}".strip()


def _name(name: Name) -> str:
    if "literal" in name:
        return name["literal"]
    comma = "،" if "؀" <= name.get("family", "")[:1] <= "ۿ" else ","
    return f"{comma} ".join(filter(None, [name.get("family", ""), name.get("given", "")]))
