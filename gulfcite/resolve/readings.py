"""Other readings of what a short form says, tried where nothing is known by the first.

A family name or a body alone may have been read as a title, and two families joined by و as one name: only the
authors that are known can tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..model import Item, Name
from ..text.folding import fold
from .ledger import Account


def two_families(item: Item, accounts: Iterable[Account]) -> Item | None:
    """The item with الجابري وحنفي as two names, where both are authors of one account."""
    name, *others = item.get("author") or [Name()]
    first, second = name.get("given", ""), name.get("family", "")
    if not first or " " in first or not second.startswith("و") or len(second) < 4:
        return None
    pair: list[Name] = [{"family": first}, {"family": second[1:]}]
    for account in accounts:
        for record in account.items:
            if all(any(_as(one["family"], other) for other in record.get("author", [])) for one in pair):
                return {**item, "author": [*pair, *others]}
    return None


def with_author(item: Item, accounts: Iterable[Account]) -> list[Item]:
    """The items in which a title alone, or its words before a comma, name an author of one of the accounts."""
    if "author" in item or "title" not in item:
        return []
    head, _, rest = item["title"].replace("،", ",").partition(",")
    found: list[Item] = []
    for account in accounts:
        for other in (name for record in account.items for name in record.get("author", [])):
            name = _as(head, other)
            reading: Item = {**item, "author": [name or {}], "title": rest.strip()}
            if not rest:
                del reading["title"]
            if name and reading not in found:
                found.append(reading)
    return found


def _as(words: str, name: Name) -> Name | None:
    """The words as a name, where they are the name of a body, or the family name of a person with or without givens."""
    printed = words.split()
    if "literal" in name:
        return {"literal": words.strip()} if _joined(printed) == _joined(name["literal"].split()) else None
    family, given = _joined(name.get("family", "").split()), {_joined([word]) for word in name.get("given", "").split()}
    for cut in range(len(printed)):
        if _joined(printed[cut:]) == family and all(_joined([word]) in given for word in printed[:cut]):
            one: Name = {"family": " ".join(printed[cut:])}
            return {**one, "given": " ".join(printed[:cut])} if cut else one
    return None


def _joined(words: Sequence[str]) -> str:
    """Words folded, in one and without the article: عبد الوهاب as عبدالوهاب."""
    return fold("".join(word.strip(".:«»\"'()") for word in words)).removeprefix("ال")
