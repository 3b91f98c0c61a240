"""Accounts to works: one merged record each, in the order in which they were opened, with BibTeX keys."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Item, Work
from ..text.language import language
from .keys import assign
from .ledger import Account


def works(accounts: Sequence[Account]) -> tuple[Work, ...]:
    """The works of a document; an account that nothing was entered in (an open citation) is none."""
    items = [merged(account) for account in accounts]
    keys = assign(items)
    return tuple(
        Work(
            f"W{account.order + 1}",
            key,
            item,
            tuple(reference.id for reference in account.references),
            tuple(account.citations),
        )
        for account, item, key in zip(accounts, items, keys, strict=True)
    )


def merged(account: Account) -> Item:
    """The fullest record, and what the others of its language say beyond it."""
    records = [reference.item for reference in account.references] or account.items
    if not records:
        return {}
    first = max(records, key=len) if not account.references else records[0]
    spoken = account.references[0].lang if account.references else language(first.get("title", ""))
    same = [entry.item for entry in account.references if entry.lang == spoken]
    result: Item = {**first}
    for record in [*same, *account.said]:
        for key, value in record.items():
            result.setdefault(key, value)  # type: ignore[misc]
    if "title" in result:
        result["language"] = spoken
    return result
