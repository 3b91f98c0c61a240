"""Other readings of what a citation says, to be tried beside the first: only the works that are known can tell.

A family name or a body alone may have been read as a title, a short title as a name, two families joined by و as
one person, and an author behind ل (المغني لابن قدامة) as part of either.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from ..model import Citation, Item, Name
from ..text.folding import fold
from ..text.proclitics import without_lam
from .heads import headed
from .ledger import Account
from .titles import abridges, same_letters, titles_agree

#: The first records of an account have its authors; those of short forms after them repeat these.
_RECORDS = 4
#: How far words must agree with a title to be taken for it.
_TITLED = 0.75
#: A word for a kind of book has as many letters: سنن, صحيح.
_LEAST_KIND = 3

_Known = Sequence[tuple[Name, Item]]


def readings(citation: Citation, accounts: Sequence[Account]) -> Iterator[Item]:
    """What a citation may say: first what a known work bears out wholly, then what was read, then the rest."""
    item = citation.item
    known = [
        (name, record)
        for account in accounts
        for said in account.items[:_RECORDS]
        for record in (headed(said) or said,)
        for name in record.get("author", ())
    ]
    phrase = _phrase(item)
    sure = _titled(item, known) or _two_families(item, known) or _short_title(item, known)
    if sure:
        yield sure
    yield item
    yield from _his_book(item)
    for name, _ in known if phrase else ():
        said = _author_first(phrase, name) or _author_last(phrase, name)
        if said:
            yield _saying(item, said)
    if "title" not in item and "/" in (citation.locator or ""):  # a classic by its title, volume and page
        yield _saying(item, {"title": phrase})
    if citation.repeats and "author" in item and _is_place(item.get("title", "")):
        yield _saying(item, {"author": item["author"]})


def _titled(item: Item, known: _Known) -> Item | None:
    """حافظ وشوقي، ص 95: words that look like a name and are the whole title of a known work."""
    names = item.get("author", ())
    if "title" in item or len(names) != 1:
        return None
    words = f"{names[0].get('given', '')} {names[0].get('family', '')}".strip()
    titled = " " in words and any(same_letters(words, record.get("title", "")) for _, record in known)
    return _saying(item, {"title": words}) if titled else None


def _his_book(item: Item) -> Iterator[Item]:
    """البخاري في صحيحه · الطبري في تفسيره: the book by its kind and whose it is, صحيح البخاري."""
    title, names = item.get("title", ""), item.get("author", ())
    bare = title.removesuffix("ه").removesuffix("ها")
    if len(names) != 1 or " " in title or bare == title or len(bare) < _LEAST_KIND:
        return
    yield _saying(item, {"author": [*names], "title": f"{bare} {names[0].get('family', '')}"})
    yield _saying(item, {"author": [*names], "title": bare})


def _saying(item: Item, said: Item) -> Item:
    rest: Item = {**item}
    rest.pop("author", None)
    rest.pop("title", None)
    return {**said, **rest}


def _two_families(item: Item, known: _Known) -> Item | None:
    """الجابري وحنفي: two authors of one work, read as one name or as a title."""
    name, *others = item.get("author") or [Name()]
    if name:
        first, rest = f"{name.get('given', '')} {name.get('family', '')}", ""
    else:
        first, _, rest = item.get("title", "").replace("،", ",").partition(",")
    one, joined, other = first.partition(" و")
    if not joined or (name and " " in one) or len(other) < 3:
        return None
    for _, record in known:
        pair = [_one_of(words, record["author"]) for words in (one, other)]
        if all(pair):
            found = [*filter(None, pair), *others]
            if name:
                return {**item, "author": found}
            return _saying(item, {"author": found, "title": rest.strip()} if rest else {"author": found})
    return None


def _one_of(words: str, names: Sequence[Name]) -> Name | None:
    return next((said for name in names if (said := _named(words, name))), None)


def _short_title(item: Item, known: _Known) -> Item | None:
    """الحكيم، الشيخ الطوسي: not a name inverted, but a family name and what its book is called by."""
    names = item.get("author", ())
    if len(names) != 1 or "title" in item or not names[0].get("given"):
        return None
    family, title = names[0].get("family", ""), names[0]["given"]
    for name, record in known:
        if _named(family, name) and not _shared(title, name.get("given", "")) and _heads(title, record):
            return _saying(item, {"author": [{"family": family}], "title": title})
    return None


def _heads(title: str, record: Item) -> bool:
    """Whether words are the title of a record or stand at its head, be it behind a word that a name is without."""
    whole = record.get("title", "")
    head = " ".join(whole.split()[: len(title.split()) + 1])
    return titles_agree(title, whole) >= _TITLED or abridges(title, head)


def _shared(one: str, other: str) -> bool:
    return not set(fold(one).split()).isdisjoint(fold(other).split())


def _phrase(item: Item) -> str:
    """The words of a title alone, of a name alone, or of both where the second begins with ل; else nothing."""
    title, names = item.get("title", ""), item.get("author", ())
    if not names or len(names) > 1 or (title and not title.startswith("ل")):
        return "" if names else title
    family, given = names[0].get("family", ""), names[0].get("given", "")
    parts = (family, given, title) if given.startswith("ل") else (given, family, title)
    return " ".join(part for part in parts if part)


def _author_first(phrase: str, name: Name) -> Item | None:
    """العطية · البنك الدولي · Montagne, Les Berbères: all the words are a known author, or those before a comma."""
    head, _, rest = phrase.replace("،", ",").partition(",")
    author = _named(head, name)
    if author is None:
        return None
    return {"author": [author], "title": rest.strip()} if rest.strip() else {"author": [author]}


def _author_last(phrase: str, name: Name) -> Item | None:
    """المغني لابن قدامة · بيع المرابحة للأشقر: the words behind ل are a known author."""
    words = phrase.split()
    for at in range(1, len(words)):
        word = words[at]
        if len(word) > 3 and word.startswith("ل"):
            author = _named(" ".join((without_lam(word), *words[at + 1 :])), name)
            if author:
                return {"author": [author], "title": " ".join(words[:at]).rstrip("،,")}
    return None


def _is_place(title: str) -> bool:
    """هامش 1 · من 167: a number and a word at most, which is a place in a work and no title."""
    words = fold(title).translate({ord(mark): " " for mark in "()[]،,.:"}).split()
    return any(word.isdecimal() for word in words) and sum(not word.isdecimal() for word in words) <= 1


def _named(words: str, name: Name) -> Name | None:
    """The words as a name, where they are the name of a body, or the family name of a person with or without givens."""
    printed = words.split()
    if "literal" in name:
        return {"literal": words.strip()} if _joined(words) == _joined(name["literal"]) else None
    family = _joined(name.get("family", ""))
    for cut in range(len(printed)):
        if _joined(" ".join(printed[cut:])) == family and _all_given(printed[:cut], name):
            one: Name = {"family": " ".join(printed[cut:])}
            return {**one, "given": " ".join(printed[:cut])} if cut else one
    return None


def _all_given(words: Sequence[str], name: Name) -> bool:
    """Whether every word is one of the given names."""
    given = {_joined(word) for word in name.get("given", "").split()} if words else ()
    return all(_joined(word) in given for word in words)


@lru_cache(maxsize=8192)
def _joined(words: str) -> str:
    """Words folded, in one and without the article: عبد الوهاب as عبدالوهاب."""
    return fold("".join([word.strip(".:«»\"'()") for word in words.split()])).removeprefix("ال")
