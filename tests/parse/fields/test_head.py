"""Authors and title."""

from __future__ import annotations

import pytest

from ...cases import person
from .describing import field

BOOK = "{}، المجتمع والدولة، بيروت، دار الطليعة، 1995"
ENGLISH_BOOK = "{}, A History of the Arab Peoples, London, Faber and Faber, 1991"


def authors(text: str) -> str:
    found = field("author", text)
    assert isinstance(found, list)
    return " & ".join(map(person, found))


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("محمد عابد الجابري", "الجابري، محمد عابد"),
        ("علي الوردي", "الوردي، علي"),
        ("أبو القاسم سعد الله", "سعد الله، أبو القاسم"),
        ("عبد الرزاق الحسني", "الحسني، عبد الرزاق"),
        ("محمد بن سلمان", "سلمان، محمد بن"),
        ("ابن خلدون", "ابن خلدون"),
        ("محمد بن صالح العثيمين", "العثيمين، محمد بن صالح"),
        ("عبد اللطيف آل الشيخ", "آل الشيخ، عبد اللطيف"),
        ("نصر حامد أبو زيد", "أبو زيد، نصر حامد"),
        ("أنور عبد الملك", "عبد الملك، أنور"),
        ("عبد الرحمن بدوي", "بدوي، عبد الرحمن"),
        ("نور الدين حاطوم", "حاطوم، نور الدين"),
        ("د. طه حسين", "حسين، طه"),
        ("الأستاذ الدكتور طه حسين", "حسين، طه"),
        ("الشيخ محمد عبده", "عبده، محمد"),
        ("القس جورج قنواتي", "قنواتي، جورج"),
        ("محمد المختار ولد السعد", "ولد السعد، محمد المختار"),
        ("بنسالم حميش", "حميش، بنسالم"),
        ("وليد الخالدي", "الخالدي، وليد"),
        ("وائل حلاق", "حلاق، وائل"),
        ("طه حسين وأحمد أمين", "حسين، طه & أمين، أحمد"),
        ("أحمد أمين وزكي نجيب محمود", "أمين، أحمد & محمود، زكي نجيب"),
        ("برهان غليون ومحمد سليم العوا", "غليون، برهان & العوا، محمد سليم"),
        ("طه حسين وآخرون", "حسين، طه"),
        ("العروي (عبد الله)", "العروي، عبد الله"),
    ],
)
def test_an_arabic_author(printed: str, name: str) -> None:
    assert authors(BOOK.format(printed)) == name
    assert field("title", BOOK.format(printed)) == "المجتمع والدولة"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Albert Hourani", "Hourani، Albert"),
        ("Hourani, Albert", "Hourani، Albert"),
        ("HOURANI (Albert)", "HOURANI، Albert"),
        ("A. Hourani", "Hourani، A."),
        ("Ali al-Wardi", "al-Wardi، Ali"),
        ("Edward W. Said", "Said، Edward W."),
        ("Dr. Albert Hourani", "Hourani، Albert"),
        ("Albert Hourani and Mary Wilson", "Hourani، Albert & Wilson، Mary"),
        ("Albert Hourani & Mary Wilson", "Hourani، Albert & Wilson، Mary"),
        ("Ernest Gellner et Jacques Berque", "Gellner، Ernest & Berque، Jacques"),
        ("Albert Hourani et al.", "Hourani، Albert"),
        ("Ibn Khaldun", "Ibn Khaldun"),
        ("Abd al-Aziz Duri", "Duri، Abd al-Aziz"),
        ("World Bank", "{World Bank}"),
    ],
)
def test_a_latin_author(printed: str, name: str) -> None:
    assert authors(ENGLISH_BOOK.format(printed)) == name
    assert field("title", ENGLISH_BOOK.format(printed)) == "A History of the Arab Peoples"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("المعجم الوسيط، القاهرة، مجمع اللغة العربية، 1972", "المعجم الوسيط"),
        ("الموسوعة العربية الميسرة، القاهرة، دار الشعب، 1965", "الموسوعة العربية الميسرة"),
    ],
)
def test_a_title_without_an_author(text: str, title: str) -> None:
    assert field("author", text) is None
    assert field("title", text) == title
