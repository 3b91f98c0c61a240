"""Years in two calendars, with letters, and with a slip in them."""

import pytest

from gulfcite.model import Item
from gulfcite.resolve.dating import letters_differ, slipped, years_agree


def dated(year: int = 0, hijri: int = 0, letter: str = "") -> Item:
    item: Item = {}
    if year:
        item["issued"] = {"date-parts": [[year]]}
    if hijri:
        item["custom"] = {"hijri": hijri}
    if letter:
        item.setdefault("custom", {})["year-suffix"] = letter
    return item


@pytest.mark.parametrize(
    ("a", "b", "agree"),
    [
        (dated(1990), dated(1990), True),
        (dated(1990), dated(1991), False),
        (dated(hijri=1417), dated(1997, 1417), True),
        (dated(1997), dated(1997, 1417), True),
        (dated(hijri=1418), dated(1997, 1417), False),
        (dated(hijri=1417), dated(1997), True),
        (dated(hijri=1417), dated(1996), True),
        (dated(hijri=1417), dated(1998), False),
        (dated(2015, letter="أ"), dated(2015, letter="ب"), False),
        (dated(2015, letter="أ"), dated(2015), True),
        (dated(2015, letter="أ"), dated(2015, letter="a"), True),
        (dated(), dated(1990), None),
    ],
)
def test_one_year(a, b, agree):
    assert years_agree(a, b) is agree
    assert years_agree(b, a) is agree


def test_letters_tell_the_works_of_one_year_apart():
    assert letters_differ(dated(2015, letter="أ"), dated(2015, letter="b"))
    assert not letters_differ(dated(2015, letter="ا"), dated(2015, letter="أ"))
    assert not letters_differ(dated(2015, letter="a"), dated(2015))


def test_a_slip_in_a_year():
    assert slipped(dated(1979), dated(1978))
    assert slipped(dated(1978), dated(1987))
    assert not slipped(dated(1978), dated(1978))
    assert not slipped(dated(1978), dated(1993))
    assert not slipped(dated(1978), dated())
