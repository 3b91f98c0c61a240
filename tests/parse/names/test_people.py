"""Names of persons."""

from __future__ import annotations

import pytest

from gulfcite.parse.names.people import LIKELY, people, person, person_score, without_titles
from gulfcite.patterns.passage import Passage

from ...cases import person as plain


def passage_of(text: str) -> Passage:
    return Passage(text, (0, len(text)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("عبد الرزاق أحمد السنهوري", "السنهوري، عبد الرزاق أحمد"),
        ("د. عبد الرزاق السنهوري", "السنهوري، عبد الرزاق"),
        ("أ.م.د. علي الوردي", "الوردي، علي"),
        ("محمد حسنين هيكل", "هيكل، محمد حسنين"),
        ("نصر حامد أبو زيد", "أبو زيد، نصر حامد"),
        ("محمد بن سلمان", "سلمان، محمد بن"),
        ("العروي (عبد الله)", "العروي، عبد الله"),
        ("Dr. Albert Hourani", "Hourani، Albert"),
        ("Ali al-Wardi", "al-Wardi، Ali"),
        ("LAROUI (Abdallah)", "LAROUI، Abdallah"),
    ],
)
def test_a_person(text: str, name: str) -> None:
    passage = passage_of(text)
    assert plain(person(passage, 0, passage.size)) == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("جميل مطر وعلي الدين هلال", ["مطر، جميل", "هلال، علي الدين"]),
        ("وليد الخالدي", ["الخالدي، وليد"]),
        ("وائل حلاق ووجيه كوثراني", ["حلاق، وائل", "كوثراني، وجيه"]),
        ("أحمد أمين و زكي نجيب محمود", ["أمين، أحمد", "محمود، زكي نجيب"]),
        ("سعد الدين إبراهيم وآخرون", ["إبراهيم، سعد الدين"]),
        ("Ernest Gellner et Jacques Berque", ["Gellner، Ernest", "Berque، Jacques"]),
        ("Albert Hourani & Mary Wilson", ["Hourani، Albert", "Wilson، Mary"]),
    ],
)
def test_several(text: str, names: list[str]) -> None:
    passage = passage_of(text)
    assert [plain(name) for name in people(passage, 0, passage.size)] == names


@pytest.mark.parametrize("text", ["علي الوردي", "محمد عابد الجابري", "Albert Hourani", "عبد الرحمن بدوي"])
def test_a_name_looks_like_one(text: str) -> None:
    passage = passage_of(text)
    assert person_score(passage, 0, passage.size) >= LIKELY


@pytest.mark.parametrize(
    "text",
    ["تاريخ الوزارات العراقية", "دراسة في طبيعة المجتمع", "History of the Arab Peoples", "مركز دراسات الوحدة العربية"],
)
def test_a_title_or_a_body_does_not(text: str) -> None:
    passage = passage_of(text)
    assert person_score(passage, 0, passage.size) < LIKELY


def test_titles_are_no_part_of_a_name() -> None:
    passage = passage_of("الأستاذ الدكتور طه حسين،")
    start, end = without_titles(passage, 0, passage.size)
    assert passage.quote(start, end) == "طه حسين"
