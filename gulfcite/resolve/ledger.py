"""The works of one document as they become known: from its lists first, then by each citation in turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from ..model import Citation, Item, Reference
from ..text.folding import fold, is_arabic
from .sameness import same_work

#: From this probability on, a full citation is taken to cite the work of a record.
LINKED = 0.6
_SCORED = 6
#: How many entries of one work are weighed against each other.
_DOUBLES = 4
_LATELY = 60


class Account:
    """One work while the document is read: what was said of it, where, and in which entries it is listed.

    ``items`` and ``said`` hold what differs of the records: a work that is cited a hundred times says little new.
    """

    def __init__(self, order: int) -> None:
        self.order = order
        self.items: list[Item] = []
        self.references: list[Reference] = []
        self.citations: list[str] = []
        self.said: list[Item] = []


class Ledger:
    """All accounts, and an index from the words of titles and names to them."""

    def __init__(self, references: Sequence[Reference], groups: Iterable[Sequence[int]]) -> None:
        self.accounts: list[Account] = []
        self._index: dict[str, set[int]] = {}
        for members in groups:
            account = self.open()
            for member in members:
                account.references.append(references[member])
                self.add(account, references[member].item)

    def open(self) -> Account:
        """A new account without anything in it."""
        account = Account(len(self.accounts))
        self.accounts.append(account)
        return account

    def add(self, account: Account, item: Item) -> None:
        """Enter a record under an account."""
        if item not in account.items:
            account.items.append(item)
        for word in words_of(item):
            self._index.setdefault(word, set()).add(account.order)

    def cite(self, account: Account, citation: Citation) -> None:
        """Enter a citation under the account of what it cites."""
        account.citations.append(citation.id)
        if citation.item not in account.said:
            account.said.append(citation.item)
        if citation.form in ("full", "short"):
            self.add(account, citation.item)

    def sharing(self, item: Item) -> list[Account]:
        """The accounts that share words with an item, those that share most first, and at least half as many."""
        shared = Counter(chain.from_iterable(self._index.get(word, ()) for word in words_of(item)))
        least = max(shared.values(), default=0) / 2
        ranked = sorted(
            (order for order in shared if shared[order] >= least), key=lambda order: (-shared[order], order)
        )
        return [self.accounts[order] for order in ranked]

    def cited_lately(self) -> list[Account]:
        """The accounts cited last, where a misprinted name shares no word with what it means."""
        return [account for account in self.accounts if account.citations][-_LATELY:]

    def best(self, item: Item) -> Account | None:
        """The account whose record most surely is of the work of a full citation, if any is surely enough."""
        best, score = None, LINKED
        for account in self.sharing(item)[:_SCORED]:
            likeness = max(same_work(item, other) for other in _in_script(account.items, item))
            if likeness > score or (best is None and likeness >= score):
                best, score = account, likeness
        return best


def _in_script(items: Sequence[Item], item: Item) -> Sequence[Item]:
    """The records in the script of an item, first and last of them: what stands between repeats them."""
    arabic = is_arabic(item.get("title", ""))
    same = [other for other in items if is_arabic(other.get("title", "")) == arabic] or items
    return same if len(same) < 3 else (same[0], same[-1])


def entry_of(account: Account, citation: Citation) -> Reference | None:
    """The entry in the citation's own script, the likest of them where the list has the work twice."""
    arabic = is_arabic(citation.text)
    same = [reference for reference in account.references if (reference.lang == "ar") == arabic]
    if len(same) < 2:
        return same[0] if same else None
    return max(
        same[:_DOUBLES], key=lambda reference: (same_work(citation.item, reference.item), -int(reference.id[1:]))
    )


def words_of(item: Item) -> set[str]:
    """The words by which a record is found: of its title and of its authors' names, folded, without the article."""
    parts = item.get("issued", {}).get("date-parts", [])
    found = {f"year {parts[0][0]}"} if parts and parts[0] else set()
    found |= _words(item.get("title", ""))
    for name in item.get("author", []):
        found.update(*map(_words, name.values()))
    return found


@lru_cache(maxsize=8192)
def _words(text: str) -> frozenset[str]:
    found: set[str] = set()
    for printed in fold(text).replace("-", " ").split():
        word = printed.strip("،,.:;()[]\"'«»؟?!").removeprefix("و")
        if len(word) > 2:
            bare = word.removeprefix("ال")
            found.add(bare if len(bare) > 1 else word)
    return frozenset(found)
