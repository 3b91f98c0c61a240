"""What speaks against a reading: each case of fixtures/cases/doubts is an entry, then its doubts."""

from __future__ import annotations

import pytest

from gulfcite.parse.describe import describe
from gulfcite.parse.evidence import DOUBTS, SURE, confidence, doubts
from gulfcite.patterns.passage import Passage

from ..cases import Case, cases, name_of


@pytest.mark.parametrize("case", cases("doubts"), ids=name_of)
def test_doubts(case: Case) -> None:
    passage = Passage(case.given, (0, len(case.given)))
    assert "\n".join(doubts(describe(passage, 0, passage.size))) == case.expected.strip()


def test_every_doubt_takes_something_and_says_what_it_is() -> None:
    for doubt in DOUBTS.values():
        assert 0 < doubt.left < 1
        assert doubt.meaning[0].islower()
        assert not doubt.meaning.endswith(".")


def test_a_reading_without_doubts_is_sure_but_not_certain() -> None:
    assert confidence([]) == SURE < 1


def test_each_doubt_lowers_the_confidence_and_twice_lowers_it_twice() -> None:
    once, twice = confidence(["left-over"]), confidence(["left-over", "left-over"])
    assert SURE > once > twice > 0


def test_words_that_were_left_over_count_up_to_three_times() -> None:
    text = "طه حسين، مستقبل الثقافة في مصر، القاهرة، مطبعة المعارف، 1938. مهداة لصديق قديم عرفه أيام الدرس هناك."
    passage = Passage(text, (0, len(text)))
    assert doubts(describe(passage, 0, passage.size)).count("left-over") == 3


def test_an_abbreviation_is_no_title() -> None:
    text = "S. Gubser and I. Klebanov, Phys. Lett. 428 (1998), 105-114."
    passage = Passage(text, (0, len(text)))
    draft = describe(passage, 0, passage.size)
    draft.item["title"] = "Phys"
    at = next(at for at in range(passage.size) if passage.key(at) == "phys")
    draft.owner[:] = ["" if owner == "title" else owner for owner in draft.owner]
    draft.claim(at, at + 1, "title")
    assert "short-title" in doubts(draft)


def test_a_book_of_which_a_page_is_cited_needs_no_imprint() -> None:
    text = "عبد الله العروي، مفهوم الدولة، ص 12"
    passage = Passage(text, (0, len(text)))
    assert doubts(describe(passage, 0, passage.size, cited=True)) == []
    assert doubts(describe(passage, 0, passage.size - 3)) == ["no-imprint"]
