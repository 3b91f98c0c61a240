"""Which entries of a document are of one work."""

from typing import Any, cast

from gulfcite.model import Item, Reference
from gulfcite.resolve.twins import group


def entries(*rows: tuple[str, str, str, int | None]) -> list[Reference]:
    """References from (language, ``family, given`` or nothing, title, year)."""
    found = []
    for i, (lang, author, title, year) in enumerate(rows):
        item: dict[str, Any] = {"type": "book", "title": title}
        if author:
            family, _, given = author.partition(", ")
            item["author"] = [{"family": family, "given": given}]
        if year:
            item["issued"] = {"date-parts": [[year]]}
        found.append(Reference(f"R{i}", (0, 0), title, lang, "", None, cast(Item, item)))
    return found


def test_twin_lists_in_another_order() -> None:
    references = entries(
        ("ar", "الجابري, محمد عابد", "نقد العقل السياسي العربي", 1990),
        ("ar", "العروي, عبد الله", "الأيديولوجيا العربية المعاصرة", 1995),
        ("ar", "حسين, طه", "مستقبل الثقافة في مصر", 1938),
        ("en", "Hussein, Taha", "The Future of Culture in Egypt", 1938),
        ("en", "Al-Jabri, Mohammed Abed", "Critique of Arab Political Reason", 1990),
        ("en", "Laroui, Abdallah", "Contemporary Arab Ideology", 1995),
    )
    assert group(references) == [[0, 4], [1, 5], [2, 3]]


def test_twins_in_three_languages() -> None:
    references = entries(
        ("ar", "سعيد, إدوارد", "الثقافة والإمبريالية", 1993),
        ("ar", "زريق, قسطنطين", "نحن والتاريخ", 1959),
        ("en", "Said, Edward", "Culture and Imperialism", 1993),
        ("fr", "Said, Edward", "Culture et impérialisme", 1993),
    )
    assert group(references) == [[0, 2, 3], [1]]


def test_a_romanised_list() -> None:
    references = entries(
        ("ar", "ابن الأثير, علي", "الكامل في التاريخ", 1965),
        ("ar", "ابن خلكان, أحمد", "وفيات الأعيان وأنباء أبناء الزمان", 1977),
        ("en", "Ibn Khallikān, Aḥmad", "Wafayāt al-aʿyān wa-anbāʾ abnāʾ al-zamān", 1977),
        ("en", "Ibn al-Athīr, ʿAlī", "al-Kāmil fī al-tārīkh", 1965),
    )
    assert group(references) == [[0, 3], [1, 2]]


def test_an_original_title_speaks_for_its_entry() -> None:
    arabic, english = entries(("ar", "", "العصبية والدولة", 1971), ("en", "", "Group Feeling", 1971))
    named = english._replace(item={**english.item, "original-title": "al-Asabiyya wal-Dawla"})
    assert group([arabic, english]) == [[0], [1]]
    assert group([arabic, named]) == [[0, 1]]


def test_a_copy_in_the_same_list() -> None:
    references = entries(
        ("ar", "بطاطو, حنا", "العراق: الطبقات الاجتماعية والحركات الثورية", 1990),
        ("ar", "الوردي, علي", "لمحات اجتماعية من تاريخ العراق الحديث", 1969),
        ("ar", "", "العراق: الطبقات الاجتماعية والحركات الثورية", 1990),
    )
    assert group(references) == [[0, 2], [1]]


def test_books_of_one_author_and_year_stay_apart() -> None:
    references = entries(
        ("ar", "الجابري, محمد عابد", "بنية العقل العربي", 1990),
        ("ar", "الجابري, محمد عابد", "نحن والتراث", 1990),
        ("en", "Al-Jabri, Mohammed Abed", "The Koran in Perspective", 1990),
    )
    assert group(references) == [[0], [1], [2]]


def test_editions_and_volumes_stay_apart() -> None:
    first, second = entries(
        ("ar", "السنهوري, عبد الرزاق", "الوسيط في شرح القانون المدني", 1952),
        ("ar", "السنهوري, عبد الرزاق", "الوسيط في شرح القانون المدني", 1964),
    )
    assert group([first, second]) == [[0], [1]]


def test_one_entry_has_one_twin_and_the_better_one() -> None:
    references = entries(
        ("ar", "حوراني, ألبرت", "تاريخ الشعوب العربية", 1991),
        ("en", "Hourani, Albert", "A Vision of History", 1991),
        ("en", "Hourani, Albert", "A History of the Arab Peoples", 1991),
    )
    assert group(references) == [[0, 2], [1]]


def test_nothing_and_one() -> None:
    assert group([]) == []
    assert group(entries(("ar", "", "المقدمة", None))) == [[0]]
