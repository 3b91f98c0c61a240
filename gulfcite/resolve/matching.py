"""What a short form or an author-date citation names, among the works that are known at that point."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..model import Item, Name
from ..parse.names.words import known_names
from ..text.folding import fold
from ..text.hearing import heard
from ..text.slips import one_slip
from .abbreviations import abbreviates
from .dating import slipped, years_agree
from .heads import headed
from .ledger import Account
from .names import names_agree
from .titles import abridges, opens, same_letters, titles_agree

_NAMED = 0.7
#: How far a title beside the right author must agree: an abridged one, and one that op. cit. vouches for.
_ABRIDGED, _MISTAKEN = 0.75, 0.5
_TITLED = 0.75
#: A family name with a slip in it is taken where the year agrees too.
_SLIPPED = 0.45
#: Letters that many speak, and so write, alike: ذكي for زكي.
_HEARD = str.maketrans("ذثظ", "زسض")
#: What is left of an agreement with a part of the name that is not the family name.
_ELSEWHERE = 0.7
#: The records of an account that have its whole title; those of short forms follow them.
_FIRST = 2
#: An editor beside an author: his volume is meant rather than a chapter of it.
_EDITED = 0.8
#: The best candidate must be better than the next by this much, or both are candidates.
_MARGIN = 0.12


class Match(NamedTuple):
    """A candidate: how far it fits, 1 or more where all agrees, and how far the next one, 0 where there is none."""

    account: Account
    fit: float
    next_fit: float


def short(item: Item, accounts: Iterable[Account], *, cited: bool, repeats: bool) -> list[Match]:
    """The accounts an author (and title), or a title alone, may mean: none, one, or several that tie.

    ``cited`` looks at what citations said; otherwise at what the entries of the list say. A form that ``repeats``
    says itself that the work was cited, and may abridge or mistake its title.
    """
    least = _MISTAKEN if repeats else _ABRIDGED
    scored: list[tuple[float, Account]] = []
    for account in accounts:
        records = account.said if cited else [entry.item for entry in account.references]
        if "title" in item:
            records = [record for record in records if "title" in record] or records
        score = max((_fit(item, record, least) for record in records), default=0.0)
        if score:
            scored.append((score, account))
    return _of_year(item, _whole(item, _best(scored)))


def _of_year(item: Item, found: list[Match]) -> list[Match]:
    """الجابري (1986)، مرجع سابق: of several works the one of the year that is given."""
    same = [match for match in (found if len(found) > 1 else ()) if _is_of_year(item, match.account)]
    return same if len(same) == 1 else found


def _is_of_year(item: Item, account: Account) -> bool:
    return any(years_agree(item, record) for record in account.items[:_FIRST])


def named(item: Item, accounts: Iterable[Account]) -> list[Match]:
    """The accounts of works, cited or listed, by the author of an item and with its title, be it abridged."""
    scored = [
        (score, account)
        for account in accounts
        if (score := max((_fit(item, record, _ABRIDGED) for record in _titled_of(account, item)), default=0.0))
    ]
    return _whole(item, _best(scored))


def _titled_of(account: Account, item: Item) -> Sequence[Item]:
    """The records of an account that can tell its title, where the item has one: those of short forms may have none."""
    return [record for record in account.items if "title" in record or "title" not in item] or account.items


def _whole(item: Item, found: list[Match]) -> list[Match]:
    """Of several accounts the one whose title is that of the item, or alone begins with it."""
    for agree in (same_letters, _begins):
        same = [
            match
            for match in (found if len(found) > 1 else ())
            if any(agree(item.get("title", ""), record.get("title", "")) for record in match.account.items[:_FIRST])
        ]
        if len(same) == 1:
            return same
    return found


def _begins(said: str, whole: str) -> bool:
    """Whether a title begins letter by letter with another: Urban Notables, not The Urban Notables Paradigm."""
    return bool(said) and fold(whole).startswith(fold(said))


def is_abridged(item: Item, account: Account) -> bool:
    """Whether the title of an item is less than the main title of each entry of an account."""
    return bool(account.references) and all(
        abridges(item.get("title", ""), entry.item.get("title", "")) for entry in account.references
    )


def listed(item: Item, accounts: Iterable[Account]) -> list[Match]:
    """The accounts whose entry has the author and the title of a full citation, whatever else disagrees."""
    scored = [
        (score, account)
        for account in accounts
        if (score := max((_head_agreement(item, entry.item) for entry in account.references), default=0.0))
    ]
    return _best(scored)


def _head_agreement(said: Item, record: Item) -> float:
    if not ("title" in said and "title" in record and "author" in said and "author" in record):
        return 0.0
    if said.get("volume", record.get("volume")) != record.get("volume") and "issue" in record:
        return 0.0
    title, name = titles_agree(said["title"], record["title"]), authors(said["author"], record["author"])
    return (title + name) / 2 if title >= 0.6 and name >= _SLIPPED and title + name >= 1.4 else 0.0


def dated(item: Item, accounts: Sequence[Account]) -> list[Match]:
    """The accounts that authors and a year, or a law's name, may mean."""
    scored: list[tuple[float, Account]] = []
    for account in accounts:
        score = max((_dated_agreement(item, record) for record in account.items), default=0.0)
        if score:
            scored.append((score, account))
    return _best(scored) or _misdated(item, accounts)


def _best(scored: list[tuple[float, Account]]) -> list[Match]:
    """The candidates that tie at the top, in their order."""
    if not scored:
        return []
    fits = sorted((score for score, _ in scored), reverse=True)
    next_fit = fits[1] if len(fits) > 1 else 0.0
    return [Match(account, score, next_fit) for score, account in scored if score > fits[0] - _MARGIN]


def _fit(said: Item, record: Item, least: float) -> float:
    """How far a short form fits a record as it was read, or with the author that its title begins with."""
    score = _agreement(said, record, least)
    other = headed(record) if not score and "author" in said else None
    return _agreement(said, other, least) if other else score


def _agreement(said: Item, record: Item, least: float) -> float:
    """How far a short form fits a record, 0 where it does not; its title must agree by ``least``."""
    title = 0.0
    if said.get("type") == "legal_case":  # a judgment is known by its number
        return float(record.get("type") == "legal_case" and said.get("number") == record.get("number", ""))
    if "title" in said and "title" in record:
        title = _titled(said, record)
    if "author" not in said:
        return title if title >= _TITLED else _unsigned(said, record)
    name = authors(said["author"], record.get("author", []))
    if name < _NAMED:
        if "title" not in said:
            return 0.5 * name if name >= _SLIPPED else 0.0
        return 0.9 * title if title >= 0.85 and not record.get("author") else 0.0
    if "title" in said and "title" in record:
        return (name + title) / 2 if title >= least else 0.0
    return name


def _unsigned(said: Item, record: Item) -> float:
    """الأهرام، مصدر سابق · الجهاز المركزي للإحصاء، مرجع سابق: a paper that stands alone, or a body as author."""
    if "title" not in said:
        return 0.0
    if "title" not in record and "container-title" in record:
        return _TITLED if f" {fold(record['container-title'])}".endswith(f" {fold(said['title'])}") else 0.0
    bodies = (name["literal"] for name in record.get("author", []) if "literal" in name)
    score = max((titles_agree(said["title"], body) for body in bodies), default=0.0)
    return score if score >= _TITLED else 0.0


def _titled(said: Item, record: Item) -> float:
    """How far two titles agree; one that quotes the first words of the other, or, by its author, any, does enough."""
    one, other = said["title"], record["title"]
    cut = abridges if "author" in said else opens
    return max(titles_agree(one, other), _ABRIDGED if cut(one, other) else 0.0)


def _dated_agreement(said: Item, record: Item) -> float:
    if said.get("type") == "legislation" or ("title" in said and "author" not in said):
        law = titles_agree(said.get("title", ""), record.get("title", ""))
        return law if law >= _TITLED else 0.0
    one_year = years_agree(said, record)
    if one_year is False:
        return 0.0
    name = _signed(said, record)
    if _NAMED > name >= _SLIPPED and one_year:
        return name
    if name < _NAMED:
        return 0.6 if _opens_record(said, record) and one_year else 0.0
    return name + (0.2 if one_year else 0.0)


def _misdated(said: Item, accounts: Sequence[Account]) -> list[Match]:
    """The one account of a citation's author, where its year may be a slip."""
    own = [account for account in accounts if any(_signed(said, record) >= _NAMED for record in account.items)]
    if len(own) != 1 or not any(slipped(said, record) for record in own[0].items):
        return []
    return [Match(own[0], _SLIPPED, 0.0)]


def _signed(said: Item, record: Item) -> float:
    """How far the authors that a citation names are a record's authors or editors, or a body by its initials."""
    ours, theirs, editors = said.get("author", []), record.get("author", []), record.get("editor", [])
    if len(ours) == 1 and any(abbreviates(ours[0], name) for name in (*theirs, *editors)):
        return 1.0
    if not theirs:
        # of two editors both are named
        return authors(ours, editors) * (_EDITED if len(ours) < len(editors) == 2 else 1.0)
    return max(authors(ours, theirs), _EDITED * authors(ours, [*theirs, *editors]))


def _opens_record(said: Item, record: Item) -> bool:
    """Whether the name cited is the first word of the entry's title, or the body that stands as its author."""
    names = said.get("author") or [Name()]
    word = fold(names[0].get("family") or names[0].get("literal", ""))
    bodies = [fold(name.get("literal", "")) for name in record.get("author", [])]
    return bool(word) and (fold(record.get("title", "")).startswith(word) or word in bodies)


def authors(said: Sequence[Name], record: Sequence[Name]) -> float:
    """How far each author that a citation names is one of a record's, the worst of them told least."""
    if not said or not record:
        return 0.0
    best = [max(_named(one, other) for other in record) for one in said]
    return max(best) if len(best) == 1 else 0.7 * best[0] + 0.3 * min(best[1:])


def _named(said: Name, record: Name) -> float:
    """How far a name as cited is a name of a record; a family name alone must be the family name."""
    score = names_agree(said, record)
    if "given" not in said and "family" in said and "family" in record:
        if names_agree(said, {"family": record["family"]}) < _NAMED:
            score *= _ELSEWHERE
    return score if score >= _SLIPPED else max(score, _misprinted(said, record))


def _misprinted(said: Name, record: Name) -> float:
    """One letter wrong in one part of a name: حسن ذكي for حسن زكي; a foreign one as it is heard: غيدنز for Giddens."""
    family, listed = fold(said.get("family", "")), fold(record.get("family", ""))
    given, names = fold(said.get("given", "")).split(), fold(record.get("given", "")).split()
    if heard(family, listed):
        return _SLIPPED
    if len(listed) < 4 or not one_slip(family, listed):
        same = family == listed and {word.translate(_HEARD) for word in given}
        return _SLIPPED if same and same <= {word.translate(_HEARD) for word in names} else 0.0
    slips = (family != listed) + sum(word not in names for word in given)
    alike = all(any(one_slip(word, name) for name in names) for word in given)
    return _SLIPPED if alike and slips == 1 and not _other_man(given, names) else 0.0


def _other_man(given: Sequence[str], names: Sequence[str]) -> bool:
    """محمد حسين for محمد حسنين: the first name agrees, and the one after it is known for another name."""
    known = known_names()[0]
    return any(word not in names and word in known and not known.isdisjoint(names) for word in given[1:])
