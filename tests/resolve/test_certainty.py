"""How sure it is what a citation cites."""

from __future__ import annotations

from gulfcite.model import Citation, Item, Name
from gulfcite.resolve.certainty import AMBIGUOUS, SURE, UNRESOLVED, of_ibid, of_match
from gulfcite.resolve.chain import resolve
from gulfcite.resolve.ledger import Account, Ledger
from gulfcite.resolve.matching import Match

JABRI: Name = {"family": "الجابري", "given": "محمد عابد"}
LAROUI: Name = {"family": "العروي", "given": "عبد الله"}
TAKWIN: Item = {"type": "book", "author": [JABRI], "title": "تكوين العقل العربي", "publisher": "دار الطليعة"}
BUNYA: Item = {"type": "book", "author": [JABRI], "title": "بنية العقل العربي", "publisher": "المركز الثقافي العربي"}
DAWLA: Item = {"type": "book", "author": [LAROUI], "title": "مفهوم الدولة", "publisher": "المركز الثقافي العربي"}


def match(fit: float, next_fit: float = 0.0) -> Match:
    return Match(Account(0), fit, next_fit)


def sure(*said: tuple[str, Item]) -> list[float]:
    """The confidence of each citation of a chain; a description is read at 0.6."""
    chain = [
        Citation(f"C{n}", (n, n + 1), "ا", "note", f"N{n}", form, None, None, item, repeats=form == "short")  # type: ignore[arg-type]
        for n, (form, item) in enumerate(said, 1)
    ]
    read = [one._replace(confidence=0.6) if one.form == "full" else one for one in chain]
    return [one.confidence for one in resolve(read, Ledger([], []))]


def test_what_fits_wholly_with_nothing_beside_it_is_surest() -> None:
    assert of_match(match(1.0), True, 3) == SURE
    assert of_match(match(1.2), True, 3) == SURE


def test_a_mistaken_name_or_title_is_less_sure() -> None:
    assert SURE > of_match(match(0.8), True, 3) > of_match(match(0.5), True, 3)


def test_a_rival_close_behind_makes_it_less_sure() -> None:
    assert SURE > of_match(match(1.0, 0.5), True, 3) > of_match(match(1.0, 0.85), True, 3)


def test_a_work_cited_long_ago_or_in_the_list_alone_is_less_sure() -> None:
    assert of_match(match(1.0), True, 500) < SURE
    assert of_match(match(1.0), False, 0) < SURE


def test_a_full_citation_is_as_sure_as_its_description() -> None:
    assert sure(("full", TAKWIN)) == [0.6]


def test_an_ibid_behind_a_full_citation_is_sure_of_what_it_repeats() -> None:
    assert sure(("full", TAKWIN), ("ibid", {})) == [0.6, SURE]


def test_an_ibid_behind_a_short_form_is_no_surer_than_that() -> None:
    full, short, ibid = sure(("full", TAKWIN), ("short", {"author": [{"family": "الجابرى"}]}), ("ibid", {}))
    assert full < ibid <= short
    assert of_ibid(Citation("C1", (0, 1), "x", "note", "N1", "short", None, None, {}, confidence=0.5)) < 0.5


def test_between_two_works_and_without_any_nothing_is_sure() -> None:
    by_name: tuple[str, Item] = ("short", {"author": [{"family": "الجابري"}]})
    assert sure(("full", TAKWIN), ("full", BUNYA), by_name)[-1] == AMBIGUOUS
    assert sure(("full", DAWLA), by_name)[-1] == UNRESOLVED
