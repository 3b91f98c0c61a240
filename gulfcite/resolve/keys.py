"""Keys that are all different and that no other work changes, as far as that can be.

A key is made of its record alone. Works that share one are told apart by what each record says besides, and all of them
are: a bare key that went to the first, or to any one of them, would with the next work that is added go to another, and
a document that cites by it would cite the wrong work without a word. So a work that is added changes the keys of
those that share its own, the first time, and no others; no key ever passes from one work to another; and in
whichever order works come, they have the same keys.

The ladder: ``jabri1990bnya``; ``jabri1990bnya-arbi-2``, a further word of the title, volume, issue, edition; the same
with the language; instead of that with four digits that are reckoned from the record. Copies of one work, as several
documents give it, share a key but for a letter: the fullest has the key, then come ``-b``, ``-c`` and so on.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from functools import cache
from hashlib import sha256
from itertools import count

from ..model import Item
from ..text.folding import fold
from ..text.romanise import romanise
from .key_format import DEFAULT, made, telling

_NUMBERS = ("volume", "issue", "edition")
_DIGITS = 4


def assign(items: Sequence[Item], form: str = DEFAULT) -> list[str]:
    """A key for each item by the format, all different."""
    return settled([made(item, form) for item in items], items)


def settled(keys: Sequence[str], items: Sequence[Item], taken: Set[str] = frozenset()) -> list[str]:
    """The keys of the items, all different to TeX, in which small and capital letters are one; none is ``taken``.

    ``taken`` are keys in small letters, of works that keep them.
    """
    same = cache(lambda at: _identity(items[at]))
    rungs = [_rungs(key, item) for key, item in zip(keys, items, strict=True)]
    chosen = [next(rung) for rung in rungs]
    climbing = True
    while climbing:
        holders = defaultdict(list)
        for at, key in enumerate(chosen):
            holders[key.lower()].append(at)
        climbing = False
        for key, sharing in holders.items():
            if key in taken or (len(sharing) > 1 and len(set(map(same, sharing))) > 1):
                for at in sharing:
                    higher = next(rungs[at], chosen[at])
                    climbing |= higher != chosen[at]
                    chosen[at] = higher
    return _with_letters(chosen, items, taken)


def unique(key: str, item: Item, taken: set[str]) -> str:
    """The key of an item beside works that keep theirs, which are ``taken``; it is then one of them."""
    [new] = settled([key], [item], taken)
    taken.add(new.lower())
    return new


def _rungs(key: str, item: Item) -> Iterator[str]:
    yield key
    word = telling(item.get("title", ""), key.lower())[0]
    told = "-".join([key, *filter(None, (word, *(romanise(str(item.get(name, ""))) for name in _NUMBERS)))])
    if told != key:
        yield told
    if language := romanise(item.get("language", "")):
        yield f"{told}-{language}"
    yield f"{told}-{sha256(_identity(item).encode('utf-8', 'surrogatepass')).hexdigest()[:_DIGITS]}"


def _identity(item: Item) -> str:
    """What two records of one work say alike; without a title there is no telling, and it is all that is said."""
    title = _letters(item.get("title", ""))
    if not title:
        return _canonical(item)
    people = [name.get("family") or name.get("literal", "") for name in item.get("author") or item.get("editor") or []]
    dated = item.get("issued") or (item.get("custom") or {}).get("hijri")
    said = [title, *map(_letters, people), dated, *(item.get(name) for name in (*_NUMBERS, "language"))]
    return json.dumps(said, ensure_ascii=False, sort_keys=True, default=str)


def _letters(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())


def _canonical(item: Item) -> str:
    return json.dumps(item, ensure_ascii=False, sort_keys=True, default=str)


def _with_letters(keys: Sequence[str], items: Sequence[Item], taken: Set[str]) -> list[str]:
    """The keys with a letter behind each further one; it is the same to which of two equal records it goes."""
    holders = defaultdict(list)
    for at, key in enumerate(keys):
        holders[key.lower()].append(at)
    result = list(keys)
    held = taken | holders.keys()
    for key in sorted(holders):
        sharing = holders[key]
        if len(sharing) > 1:
            sharing.sort(key=lambda at: (-len(items[at]), _canonical(items[at])))
        for at in sharing[key not in taken :]:
            result[at] = next(k for s in _suffixes() if (k := f"{keys[at]}-{s}").lower() not in held)
            held.add(result[at].lower())
    return result


def _suffixes() -> Iterator[str]:
    """b, c ... z, then 27, 28 ... without end."""
    yield from "bcdefghijklmnopqrstuvwxyz"
    yield from map(str, count(27))
