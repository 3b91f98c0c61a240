"""Entries of reference lists: each case of fixtures/cases/entries is a list, its entries parted by line ends."""

from __future__ import annotations

import pytest

from gulfcite.model import Document, Entry
from gulfcite.parse.references import references

from ..cases import Case, cases, fields, name_of


def listed(text: str) -> list[Entry]:
    """One entry a line; a line that ends in a colon names the author of those below it."""
    found: list[Entry] = []
    under = None
    at = 0
    for line in text.split("\n"):
        span = (at, at + len(line))
        if line.endswith(":"):
            under = span
        else:
            found.append(Entry(span, "المراجع", under=under))
        at += len(line) + 1
    return found


@pytest.mark.parametrize("case", cases("entries"), ids=name_of)
def test_entries(case: Case) -> None:
    found = references(Document("", case.given), listed(case.given))
    assert all(one.text == case.given[slice(*one.span)] for one in found)
    assert "\n\n".join("\n".join(fields(one.item)) for one in found) == case.expected
