"""Of the readings of a description the one that explains more; those of open order are in cases/entries."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from gulfcite.parse.describe import describe
from gulfcite.parse.draft import Draft, Habit, Settled
from gulfcite.parse.readings import Reading, weighed
from gulfcite.patterns.passage import Passage

_NONE = Habit()


def readings(text: str, habit: Habit = _NONE) -> Sequence[Reading]:
    passage = Passage(text, (0, len(text)))

    def again(settled: Settled | None) -> Draft:
        return describe(passage, 0, passage.size, habit=habit, settled=settled)

    return weighed(again)


@pytest.mark.parametrize(
    "text",
    [
        "محمد عابد الجابري، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986.",
        "الجاحظ، البيان والتبيين، القاهرة، مكتبة الخانجي، 1998.",
        "طه حسين، «علي وبنوه»، القاهرة، دار المعارف، 1953.",
        "القانون رقم 131 لسنة 1948.",
        "علي الوردي",
    ],
)
def test_what_is_not_open_is_read_once(text: str) -> None:
    assert len(readings(text)) == 1


def test_the_reading_that_explains_more_stands_first() -> None:
    best, other = readings("معجم البلدان: ياقوت الحموي، بيروت، 1977.")
    assert best.draft.item["author"] == [{"family": "الحموي", "given": "ياقوت"}]
    assert best.confidence > other.confidence
    assert other.doubts == ("no-author",)


def test_a_tie_is_told_and_leaves_the_first_reading() -> None:
    best, other = readings("عمر بن الخطاب، محمد حسين هيكل، القاهرة، مكتبة النهضة المصرية، 1945.")
    assert best.draft.item["title"] == "محمد حسين هيكل"
    assert other.draft.item["title"] == "عمر بن الخطاب"
    assert best.doubts == other.doubts == ("rival",)


def test_where_titles_stand_first_by_habit_there_is_no_tie() -> None:
    (only,) = readings("عمر بن الخطاب، محمد حسين هيكل، القاهرة، مكتبة النهضة، 1945.", Habit(title_first=True))
    assert only.draft.item["title"] == "عمر بن الخطاب"


def test_no_name_is_made_of_what_another_field_has_taken() -> None:
    best, *_ = readings("ابن طاووس (ت 664هـ)، سعد السعود، النجف، المطبعة الحيدرية، 1950.")
    assert best.draft.item["title"] == "سعد السعود"
    assert best.draft.item["author"][0]["family"] == "ابن طاووس"


def test_a_name_whose_parts_only_their_order_tells_is_a_tie() -> None:
    best, other = readings("زروقي ليلى، نظام الشهر العقاري، الجزائر، دار هومة، 2009.")
    assert best.draft.item["author"] == [{"family": "ليلى", "given": "زروقي"}]
    assert other.draft.item["author"] == [{"family": "زروقي", "given": "ليلى"}]
    assert best.doubts == other.doubts == ("name-order", "rival")


@pytest.mark.parametrize("author", ["أحمد أمين", "Jacques Berque", "باقر سلمان النجار", "العروي (عبد الله)"])
def test_a_name_that_the_table_of_names_tells_is_none(author: str) -> None:
    assert len(readings(f"{author}، فجر الإسلام، القاهرة، دار المعارف، 1928.")) == 1
