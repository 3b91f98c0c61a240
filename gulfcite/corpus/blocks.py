"""Which records are worth comparing: those that share a block, such as an author's family name and a year.

A record stands in a handful of blocks, and in a block it meets at most its neighbours, so the work grows with
the number of records and not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from ..model import Item
from ..resolve.sameness import address
from ..text.consonants import keys
from ..text.folding import fold

#: In one block a record meets so many of those before it.
_WINDOW = 12
#: A record is compared with so many of those it meets, the ones met in most blocks first.
_MOST = 8
#: A name key of fewer consonants is shared by many.
_LEAST_KEY = 3
_TELLING_WORD = 4


def candidates(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Pairs of indices, the lower first, each once. Records that are alike should stand near one another."""
    members: dict[str, list[int]] = defaultdict(list)
    for i, item in enumerate(items):
        met: Counter[int] = Counter()
        for block in sorted(blocks(item)):
            met.update(members[block][-_WINDOW:])
            members[block].append(i)
        for j, _ in sorted(met.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST]:
            yield j, i


def blocks(item: Item) -> set[str]:
    """The blocks a record stands in: by what finds it, by the words of its title, by its authors and its year."""
    words = [word for word in _words(item.get("title", "")) if len(word) >= _TELLING_WORD]
    found = {f"{name} {item[name]}" for name in ("DOI", "ISBN") if item.get(name)}
    if "/" in (url := address(item.get("URL", ""))):
        found.add(url)
    dates = item.get("issued", {}).get("date-parts", [])
    year = dates[0][0] if dates and dates[0] else ""
    if words:
        found.add(" ".join(words[:3]))
        found.add(" ".join(sorted(words, key=lambda word: (-len(word), word))[:2]))
    if item.get("issue"):
        found.add(f"{year} {item.get('volume', '')} {fold(item['issue'])}")
    for author in item.get("author", [])[:2]:
        for key in keys(author.get("family") or author.get("literal", "")):
            if len(key) >= _LEAST_KEY:
                found.add(f"{key} {year}")
                found.update(f"{key} {word}" for word in words[:2])
    return found


def _words(text: str) -> list[str]:
    return "".join([letter if letter.isalnum() else " " for letter in fold(text)]).split()
