"""When a work was issued, in either calendar."""

from __future__ import annotations

import pytest

from .describing import described

BOOK = "حنا بطاطو، العراق، بيروت، مؤسسة الأبحاث العربية، {}"
ENGLISH_BOOK = "Albert Hourani, Arabic Thought in the Liberal Age, London, Oxford University Press, {}"


def issued(text: str) -> tuple[list[int] | None, str | None]:
    """The Gregorian date and the Hijri year."""
    item = described(text).item
    hijri = item.get("custom", {}).get("hijri")
    return item.get("issued", {}).get("date-parts", [None])[0], str(hijri) if hijri else None


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("1990", [1990]),
        ("1990م", [1990]),
        ("١٩٩٠", [1990]),
        ("(1990)", [1990]),
        ("أيار 1990", [1990, 5]),
        ("كانون الثاني/يناير 1990", [1990, 1]),
        ("5 أيار 1990", [1990, 5, 5]),
        ("12/5/1990", [1990, 5, 12]),
        ("1990/5/12", [1990, 5, 12]),
    ],
)
def test_a_gregorian_date(printed: str, date: list[int]) -> None:
    assert issued(BOOK.format(printed)) == (date, None)


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("1962", [1962]),
        ("May 1962", [1962, 5]),
        ("20 May 1962", [1962, 5, 20]),
        ("May 20, 1962", [1962, 5, 20]),
        ("[1962]", [1962]),
    ],
)
def test_an_english_date(printed: str, date: list[int]) -> None:
    assert issued(ENGLISH_BOOK.format(printed)) == (date, None)


@pytest.mark.parametrize("printed", ["1416هـ/1995م", "1416هـ-1995م", "1416ه1995م", "1995م/1416هـ"])
def test_both_calendars(printed: str) -> None:
    assert issued(BOOK.format(printed)) == ([1995], "1416")


@pytest.mark.parametrize("printed", ["1330هـ", "1330ه", "1330م"])
def test_a_hijri_year_alone_whatever_its_mark(printed: str) -> None:
    assert issued(BOOK.format(printed)) == (None, "1330")


@pytest.mark.parametrize("printed", ["د.ت", "بدون تاريخ", "2500"])
def test_no_date(printed: str) -> None:
    assert issued(BOOK.format(printed)) == (None, None)


def test_an_author_s_life_is_no_date_of_the_work() -> None:
    assert issued("ابن خلدون (ت 808هـ/1406م)، المقدمة، بيروت، دار الفكر، 1981") == ([1981], None)


def test_a_period_in_the_title_is_no_date_of_the_work() -> None:
    assert issued("عبد العزيز سليمان نوار، تاريخ العراق الحديث 1831-1872، القاهرة، دار الكاتب العربي، 1968") == (
        [1968],
        None,
    )


@pytest.mark.parametrize(
    ("printed", "custom"),
    [
        ("1390هـ", {"hijri": 1390, "gregorian": "1970/1971"}),
        ("1285هـ", {"hijri": 1285, "gregorian": "1868/1869"}),
        ("20 ذو الحجة 1424هـ", {"hijri": 1424, "hijri-date": "1424-12-20", "gregorian": "2004-02-11"}),
        ("1410هـ/1990م", {"hijri": 1410}),
    ],
)
def test_a_hijri_date_alone_has_the_gregorian_one_reckoned_beside_it(printed: str, custom: dict[str, object]) -> None:
    assert described(BOOK.format(printed)).item.get("custom") == custom


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ('هلال، "الأمن القومي العربي"، شؤون عربية، العدد 35 (ربيع 1984)، ص 12-20', 1),
        ('أركون، "الإسلام والحداثة"، مجلة مواقف، ع 59-60، صيف-خريف 1989، ص 10-40', "صيف-خريف"),
        ('أركون، "الإسلام والحداثة"، مجلة مواقف، ع 59، صيف وخريف 1989، ص 10-40', "صيف وخريف"),
        ('"Where is the Middle East?" Foreign Affairs 38, no. 4 (Summer 1960): 665-675', 2),
        ('"الضمير والتشريع"، مجلة إنسانيات، العدد 12، السداسي الأول 2001، ص 5-20', "السداسي الأول"),
    ],
)
def test_the_season_of_a_journal(text: str, season: int | str) -> None:
    assert described(text).item["issued"].get("season") == season


@pytest.mark.parametrize("author", ["حامد ربيع", "ربيع، حامد"])
def test_a_name_that_is_a_season_too_is_none(author: str) -> None:
    assert described(f"{author}، نظرية الأمن القومي، القاهرة، دار الموقف العربي، 1984").item["issued"] == {
        "date-parts": [[1984]]
    }


def test_what_is_to_come_has_a_status_and_no_date() -> None:
    item = described(BOOK.format("قيد النشر")).item
    assert (item.get("status"), item.get("issued")) == ("قيد النشر", None)
    assert "status" not in described(BOOK.format("د.ت")).item


def test_a_year_without_its_mark_is_of_the_iranian_calendar_in_persian_alone() -> None:
    persian = described("زرین‌کوب، عبدالحسین، تاریخ ایران بعد از اسلام، تهران، انتشارات پگاه، ۱۳۶۲").item
    assert persian.get("custom") == {"solar-hijri": 1362, "gregorian": "1983/1984"}
    arabic = described("أحمد شوقي، الشوقيات، القاهرة، دار المعارف، 1362").item
    assert arabic.get("custom") == {"hijri": 1362, "gregorian": "1943"}
