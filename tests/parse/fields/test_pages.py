"""Pages: the locator of a citation, the extent of an article."""

from __future__ import annotations

import pytest

from .describing import ARTICLE, described, field

CITED = "حنا بطاطو، العراق، بيروت، مؤسسة الأبحاث العربية، 1990، {}"
CITED_IN_ENGLISH = "Albert Hourani, Arabic Thought in the Liberal Age, London, Oxford University Press, 1962, {}"


@pytest.mark.parametrize(
    ("printed", "locator"),
    [
        ("ص 12", "12"),
        ("ص12", "12"),
        ("ص. 12", "12"),
        ("ص: 12", "12"),
        ("ص ١٢", "12"),
        ("صفحة 12", "12"),
        ("ص ص 12-15", "12-15"),
        ("ص.ص 12-15", "12-15"),
        ("صص 12-15", "12-15"),
        ("ص 15-12", "12-15"),
        ("ص 257-62", "257-262"),
        ("ص 12، 15", "12, 15"),
        ("ص 12 و15", "12, 15"),
        ("ص 12-15، 20", "12-15, 20"),
        ("ص 12 وما بعدها", "12ff"),
        ("2/12", "2/12"),
        ("(2/12)", "2/12"),
        ("20/542-543", "20/542-543"),
        ("(1/ 3 - 5)", "1/3-5"),
        ("ص 24ـ26", "24-26"),
        ("ص 24 ــ 26", "24-26"),
        ("ص 24 إلى 26", "24-26"),
        ("ص من 24 إلى 26", "24-26"),
        ("ص ٢٤ : ٢٦", "24-26"),
        ("ص 63 – ص 65", "63-65"),
        ("ص 63 وص 65", "63, 65"),
        ("ص أ", "أ"),
        ("ص ج-د", "ج-د"),
        ("6، 13-15", "6, 13-15"),
        ("ج 2، ص 15، ج 3، ص 20", "2/15, 3/20"),
        ("ج 2، ص 15، ص 20", "15, 20"),
    ],
)
def test_a_locator(printed: str, locator: str) -> None:
    assert described(CITED.format(printed), cited=True).locator == locator


@pytest.mark.parametrize(
    ("printed", "locator"),
    [
        ("p. 12", "12"),
        ("pp. 12-15", "12-15"),
        ("pp. 124-5", "124-125"),
        ("pp. 12 ff.", "12ff"),
        ("pp. 12, 15", "12, 15"),
        ("p. 24 et s.", "24ff"),
        ("pp. 24 to 26", "24-26"),
        ("p. iv", "iv"),
        ("pp. iv-vi", "iv-vi"),
        ("6, 13–15", "6, 13-15"),
        ("40n3", "40"),
        ("iv-vi", "iv-vi"),
        ("xii", "xii"),
        ("40, 45n2", "40, 45"),
        ("12, 15, and 20", "12, 15, 20"),
    ],
)
def test_a_latin_locator(printed: str, locator: str) -> None:
    assert described(CITED_IN_ENGLISH.format(printed), cited=True).locator == locator


@pytest.mark.parametrize("printed", ["ص 4-15", "ص ص 4-15", "ص 15-4", "ص ٤-١٥"])
def test_a_range_in_a_list_is_the_extent_of_the_article(printed: str) -> None:
    assert field("page", ARTICLE.format("العدد 167") + "، " + printed) == "4-15"


@pytest.mark.parametrize("printed", ["ص 14", "د.ص"])
def test_a_lone_page_in_a_list_is_no_extent(printed: str) -> None:
    assert field("page", ARTICLE.format("العدد 167") + "، " + printed) is None


def test_a_range_in_a_note_is_no_extent() -> None:
    draft = described(ARTICLE.format("العدد 167") + "، ص 6-8", cited=True)
    assert draft.locator == "6-8"
    assert "page" not in draft.item


@pytest.mark.parametrize(
    ("printed", "locator"),
    [
        ("الطوسي، التبيان: 3/ 559", "3/559"),
        ("الطبرسي، مجمع البيان: 1/ 33 (المقدمة)", "1/33"),
        ("الكليني، الكافي: 1/ 288، كتاب الحجة", "1/288"),
        ("ابن شهر آشوب، معالم العلماء: 114", "114"),
        ("ابن عابدين، رد المحتار 4/5", "4/5"),
    ],
)
def test_the_pages_of_the_heritage_stand_behind_a_colon_or_the_title(printed: str, locator: str) -> None:
    draft = described(printed, cited=True)
    assert draft.locator == locator
    assert draft.item.get("volume", "") == locator.rpartition("/")[0]


@pytest.mark.parametrize(
    "printed",
    ["القاهرة: 1403", "القاهرة: 1990", "العدد 12/2014", "ص.ب: 5", "ص ب 113", "12/5/1990"],
)
def test_numbers_that_are_no_pages(printed: str) -> None:
    assert described(f"حنا بطاطو، العراق، {printed}", cited=True).locator is None


@pytest.mark.parametrize("printed", ["ورقة 4 ظ", "ورقة 4", "ق 4/أ", "ق 4 ب", "fol. 4"])
def test_a_folio_of_a_manuscript(printed: str) -> None:
    draft = described(f"محمد علي كمال الدين، مذكرات، مخطوط، النجف، {printed}", cited=True)
    assert draft.locator == "4"
    assert "volume" not in draft.item


@pytest.mark.parametrize("printed", ["civil", "Vol. IV", "I"])
def test_letters_that_are_no_pages(printed: str) -> None:
    assert described(CITED_IN_ENGLISH.format(printed), cited=True).locator is None


def test_a_part_is_no_folio() -> None:
    draft = described("الطبري، تاريخ الرسل والملوك، ق 4، القاهرة، دار المعارف، 1967", cited=True)
    assert (draft.locator, draft.item["volume"]) == (None, "4")


def test_a_date_of_access_in_brackets_is_walked_over_once() -> None:
    draft = described("وزارة التخطيط، خطة التنمية، http://www.mop.gov.iq (تاريخ الزيارة 5/3/2010)", cited=True)
    assert draft.locator is None


@pytest.mark.parametrize(
    ("behind", "locator"),
    [
        ("1/ 288، كتاب الحجة", "1/288"),
        ("ص 45 (المقدمة)", "45"),
        ("ص 45. وقد ذكر ذلك في مقدمته", "45"),
        ("فقرة 12، ص 45", "45"),
        ("مادة «ملك»، ص 45", "45"),
        ("ص 45، هامش (3)", "45"),
        ("فقرة 12", "12"),
    ],
)
def test_other_places_in_a_work_and_remarks_are_no_title(behind: str, locator: str) -> None:
    draft = described(f"السنهوري، الوسيط، {behind}", cited=True)
    assert (draft.locator, draft.item["title"]) == (locator, "الوسيط")


def test_an_imprint_behind_the_page_is_no_remark() -> None:
    draft = described("السنهوري، الوسيط، ص 45، القاهرة، دار النهضة العربية، 1964", cited=True)
    assert (draft.item["publisher"], draft.item["publisher-place"]) == ("دار النهضة العربية", "القاهرة")


@pytest.mark.parametrize("prose", ["وقعت المعركة في 12/5 من العام نفسه", "كانت المسافة 12: 15 كيلومترا"])
def test_numbers_of_a_sentence_are_no_volume_and_page(prose: str) -> None:
    assert described(prose, cited=True).locator is None
