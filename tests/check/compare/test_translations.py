"""What an entry and its twin contradict, field by field."""

import pytest

from gulfcite.check.compare.translations import disagreements
from gulfcite.model import Item

from ..build import entry, item, person

HILAL = person("هلال", "علي الدين")
ARTICLE = {"type": "article-journal", "volume": "4", "issue": "35", "page": "12-20", "DOI": "10.1000/a.1"}


def told(ours: Item, theirs: Item, *, text: str | None = None) -> dict[str, tuple[str, str]]:
    twin = entry("w", theirs, text=text) if text else entry("w", theirs)
    return {field.en: (one, other) for field, one, other in disagreements(entry("w", ours), twin)}


def arabic(**fields) -> Item:
    return item("الأمن القومي العربي", **{"author": HILAL, "year": 1984, **ARTICLE, **fields})


def english(**fields) -> Item:
    return item(
        "Arab National Security", **{"author": person("Hilal", "Ali al-Din"), "year": 1984, **ARTICLE, **fields}
    )


def test_twins_that_agree_are_silent() -> None:
    assert told(arabic(), english()) == {}
    assert told(arabic(), english(DOI="10.1000/A.1", page="12–20", issue="٣٥")) == {}


@pytest.mark.parametrize(
    ("field", "value", "name"),
    [
        ("year", 1948, "year"),
        ("volume", "5", "volume"),
        ("issue", "36", "issue"),
        ("page", "12-29", "pages"),
        ("page", "21", "pages"),
        ("DOI", "10.1000/a.2", "DOI"),
    ],
)
def test_each_field_speaks_for_itself(field: str, value: object, name: str) -> None:
    assert list(told(arabic(), english(**{field: value}))) == [name]


@pytest.mark.parametrize("page", ["12", "12-20", "20-12", "pp. 12ff"])
def test_pages_that_may_be_the_same_are_silent(page: str) -> None:
    assert told(arabic(), english(page=page)) == {}


def test_pages_cut_short_are_read_in_full() -> None:
    assert told(arabic(page="105-130"), english(page="105-30")) == {}


def test_pages_of_a_book_are_no_place_in_it() -> None:
    assert told(arabic(type="book"), english(type="book", page="300")) == {}


def test_an_author_too_few_is_told() -> None:
    both = [person("الجابري", "محمد عابد"), person("حنفي", "حسن")]
    one = person("Al-Jabri", "Mohammed Abed")
    assert told(arabic(author=both), english(author=one)) == {
        "authors": ("محمد عابد الجابري; حسن حنفي", "Mohammed Abed Al-Jabri")
    }
    assert told(arabic(author=both), english(author=[one, person("Hanafi", "Hasan")])) == {}


def test_and_others_stand_for_the_rest() -> None:
    both = [person("الجابري", "محمد عابد"), person("حنفي", "حسن")]
    twin = english(author=person("Al-Jabri", "Mohammed Abed"))
    assert told(arabic(author=both), twin, text="Al-Jabri, Mohammed Abed et al., A Dialogue, 1984") == {}


def test_a_name_that_was_read_as_two_is_no_second_author() -> None:
    torn = [person("الجابري"), person("محمد عابد")]
    assert told(arabic(author=torn), english(author=person("Al-Jabri", "Mohammed Abed"))) == {}
