"""Which records are one work, and that finding out takes time in proportion to their number."""

import pytest

from gulfcite.corpus import merge
from gulfcite.corpus.merge import Attested, filled, merged
from gulfcite.model import Item, Name


def record(number: int, document: int) -> Attested:
    """A book that no other number has, by one of few authors and in one of few years."""
    words = ["لمحات", "تاريخ", "مستقبل", "مفهوم", "الدولة", "الثقافة", "العراق", "مصر", "القانون", "المجتمع"]
    title = f"{words[number % 10]} {words[number // 10 % 10]} {words[number // 100 % 10]} رقم {number}"
    author = Name(family=f"الوردي {number % 7}", given="علي")
    return Attested(
        Item(type="book", title=title, author=[author], issued={"date-parts": [[1960 + number % 40]]}), document
    )


def test_comparisons_grow_with_the_records_and_not_with_their_square(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def counted(_: Item, __: Item) -> float:
        nonlocal compared
        compared += 1
        return 0.0

    monkeypatch.setattr(merge, "same_work", counted)
    assert len(merged([record(number, number) for number in range(2000)])) == 2000
    assert 0 < compared <= 8 * 2000


def test_what_many_documents_say_alike_is_one_without_comparing() -> None:
    assert merged([record(1, document) for document in range(500)]) == [list(range(500))]


def test_two_works_of_one_document_stay_apart() -> None:
    one = Item(title="بنية العقل العربي", author=[Name(family="الجابري")])
    other = Item(title="بنية العقل العربي", author=[Name(family="الجابري", given="محمد عابد")])
    assert merged([Attested(one, 0), Attested(other, 0)]) == [[0], [1]]
    assert merged([Attested(one, 0), Attested(other, 1)]) == [[0, 1]]


def test_one_document_of_many_that_has_a_work_twice_does_not_part_it_for_all() -> None:
    one = Item(title="بنية العقل العربي", author=[Name(family="الجابري")])
    other = Item(title="بنية العقل العربي", author=[Name(family="الجابري", given="محمد عابد")])
    records = [Attested(one, 0), Attested(other, 0), *(Attested(one, number) for number in (1, 2, 3))]
    records += [Attested(other, number) for number in (4, 5, 6)]
    assert len(merged(records)) == 1


def test_a_record_without_a_title_is_like_no_other() -> None:
    nameless = Item(author=[Name(family="الجابري")])
    assert merged([Attested(nameless, 0), Attested(nameless, 1)]) == [[0], [1]]


def test_the_fullest_record_is_filled_from_the_others() -> None:
    full = Item(type="book", title="بنية العقل العربي", publisher="مركز دراسات الوحدة العربية")
    assert filled([Item(title="بنية العقل"), full, Item(ISBN="1")]) == {**full, "ISBN": "1"}
