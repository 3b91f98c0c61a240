"""The chain of citations: one pass forward, in which each names a work, repeats one, or is left open.

A full citation opens an account or adds to one. A short form must find exactly one work among those cited before,
or, failing that, in the list; ibid takes the work just before it. Two candidates are none; what follows something
open is open too, and keeps its place in the chain.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Citation, Item, Resolution
from . import certainty, matching
from .ledger import Account, Ledger, entry_of
from .matching import Match
from .readings import readings
from .scripture import is_quran
from .serials import in_same_serial
from .sources import source_before

_OPEN = Resolution()
#: The records of an account that have its data; those of short forms and ibids follow them.
_FIRST = 4


def resolve(citations: Sequence[Citation], ledger: Ledger) -> list[Citation]:
    """The same citations with their resolution; a full citation that only repeats an earlier one becomes a short."""
    resolved: list[Citation] = []
    last: Citation | None = None
    listed = {entry.id: account for account in ledger.accounts for entry in account.references}
    for citation in citations:
        citation = in_same_serial(citation, _known_of(last, ledger))
        if citation.points is not None:
            citation = _pointed(citation, listed.get(citation.points), ledger)
        elif citation.form == "attribution":
            citation = _attribution(citation, ledger, resolved)
        elif citation.refers is not None and citation.form != "full":
            citation = _referred(citation, resolved, ledger)
        elif is_quran(citation.item):
            citation = _settle(citation._replace(confidence=certainty.SURE), _quran(ledger), ledger, None)
        elif citation.form == "full":
            citation = _full(citation, ledger)
        elif citation.form == "short":
            citation = _short(citation, ledger)
        elif citation.form == "ibid":
            citation = _ibid(citation, last, ledger)
        else:
            citation = _dated(citation, ledger)
        resolved.append(citation)
        if citation.where == "note" or citation.form != "attribution":
            last = citation
    return resolved


def _known_of(citation: Citation | None, ledger: Ledger) -> list[Item]:
    """What is known of the work of a citation: what itself says first, then its account."""
    if citation is None or citation.resolution.work is None:
        return []
    return [citation.item, *ledger.accounts[int(citation.resolution.work[1:]) - 1].items[:_FIRST]]


def _settle(citation: Citation, account: Account, ledger: Ledger, antecedent: str | None) -> Citation:
    """The citation resolved to an account, and entered there."""
    entry = entry_of(account, citation)
    ledger.cite(account, citation)
    resolution = Resolution("resolved", _id(account), entry.id if entry else None, antecedent)
    return citation._replace(resolution=resolution)


def _id(account: Account) -> str:
    return f"W{account.order + 1}"


def _match(citation: Citation, match: Match, ledger: Ledger) -> Citation:
    """The citation resolved to the one work it was found to say again."""
    account = match.account
    sure = certainty.of_match(match, *_lately(citation, account))
    return _settle(citation._replace(confidence=sure), account, ledger, _antecedent(account))


def _lately(citation: Citation, account: Account) -> tuple[bool, int]:
    """Whether a work was cited before, and how many citations ago."""
    antecedent = _antecedent(account)
    return antecedent is not None, int(citation.id[1:]) - int(antecedent[1:]) if antecedent else 0


def _pointed(citation: Citation, account: Account | None, ledger: Ledger) -> Citation:
    """A citation of which the file itself says what entry it cites."""
    if account is None:
        return _left_open(citation)
    citation = _settle(citation, account, ledger, _antecedent(account))
    return citation._replace(resolution=citation.resolution._replace(reference=citation.points))


def _full(citation: Citation, ledger: Ledger) -> Citation:
    found: list[Match] = []
    if not _has_data(citation):
        citation, found = _known(citation, ledger)
        if len(found) > 1:
            return _between(citation._replace(form="short"), found)
    account = found[0].account if found else ledger.best(citation.item)
    if account is None:
        found = matching.listed(citation.item, ledger.sharing(citation.item))
        account = found[0].account if len(found) == 1 else ledger.open()
    if not _has_data(citation) and (account.citations or matching.is_abridged(citation.item, account)):
        if found:
            return _match(citation._replace(form="short"), found[0], ledger)
        return _settle(citation._replace(form="short"), account, ledger, _antecedent(account))
    return _settle(citation, account, ledger, None)


def _known(citation: Citation, ledger: Ledger) -> tuple[Citation, list[Match]]:
    """What an author and a title without an imprint may mean, and the citation as it was read for that."""
    for item in readings(citation, ledger.sharing(citation.item)):
        found = matching.named(item, ledger.sharing(item))
        if found:
            return citation._replace(item=item), found
    return citation, []


def _antecedent(account: Account) -> str | None:
    return account.citations[-1] if account.citations else None


def _between(citation: Citation, found: Sequence[Match]) -> Citation:
    candidates = tuple(_id(match.account) for match in found)
    return citation._replace(resolution=Resolution("ambiguous", candidates=candidates), confidence=certainty.AMBIGUOUS)


def _left_open(citation: Citation) -> Citation:
    return citation._replace(resolution=_OPEN, confidence=certainty.UNRESOLVED)


def _has_data(citation: Citation) -> bool:
    """Whether a citation says more than author, title, volume and type."""
    return bool(citation.item.keys() - {"author", "title", "volume", "type", "language"})


def _short(citation: Citation, ledger: Ledger) -> Citation:
    citation, found = _meant(citation, ledger)
    if len(found) == 1:
        return _match(citation, found[0], ledger)
    if found:
        return _between(citation, found)
    if citation.repeats or "title" not in citation.item:
        return _left_open(citation)
    return _settle(citation._replace(confidence=certainty.NEW), ledger.open(), ledger, None)


def _meant(citation: Citation, ledger: Ledger) -> tuple[Citation, list[Match]]:
    """What a short form may mean, and the citation as it was read for that."""
    for item in readings(citation, ledger.sharing(citation.item)):
        found = _repeated(item, ledger, citation.repeats)
        if found:
            return citation._replace(item=item), found
    return citation, []


def _repeated(item: Item, ledger: Ledger, repeats: bool) -> list[Match]:
    """The works that may be said again: of those cited, be the name misprinted; else of those in the list."""
    near = ledger.sharing(item)
    for cited in (True, False):
        for accounts in (near, ledger.cited_lately()):
            found = matching.short(item, accounts, cited=cited, repeats=repeats)
            if found:
                return found
    return []


def _ibid(citation: Citation, last: Citation | None, ledger: Ledger) -> Citation:
    if last is None or last.resolution.work is None:
        return _left_open(citation)
    account = ledger.accounts[int(last.resolution.work[1:]) - 1]
    return _settle(citation._replace(confidence=certainty.of_ibid(last)), account, ledger, last.id)


def _referred(citation: Citation, earlier: Sequence[Citation], ledger: Ledger) -> Citation:
    """الجابري، الهامش رقم 7: the work that the note cites, the author telling which of several, and never another's."""
    held = [one for one in earlier if one.note == citation.refers and one.resolution.work]
    works = dict.fromkeys(one.resolution.work for one in held)
    accounts = [ledger.accounts[int(work[1:]) - 1] for work in works if work]
    found = [Match(account, 1.0, 0.0) for account in accounts]
    if citation.item:
        found = matching.short(citation.item, accounts, cited=True, repeats=True)
    if len(found) == 1:
        account = found[0].account
        last = next(one.id for one in reversed(held) if one.resolution.work == _id(account))
        return _settle(citation, account, ledger, last)
    return _between(citation, found) if found else _left_open(citation)


def _dated(citation: Citation, ledger: Ledger) -> Citation:
    found = matching.dated(citation.item, ledger.sharing(citation.item))
    if len(found) == 1:
        return _match(citation, found[0], ledger)
    return _between(citation, found) if found else _left_open(citation)


def _attribution(citation: Citation, ledger: Ledger, earlier: Sequence[Citation]) -> Citation:
    """A source that prose names: the one named before, or a work of its own."""
    citation = citation._replace(confidence=certainty.TOLD)
    other = source_before(citation, earlier)
    if other is None or other.resolution.work is None:
        return _settle(citation, ledger.open(), ledger, None)
    return _settle(citation, ledger.accounts[int(other.resolution.work[1:]) - 1], ledger, other.id)


def _quran(ledger: Ledger) -> Account:
    """The one account of the Quran, opened when it is first cited."""
    for account in ledger.accounts:
        if any(is_quran(item) for item in account.items):
            return account
    return ledger.open()
