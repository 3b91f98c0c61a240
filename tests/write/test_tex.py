"""Values as BibTeX reads them, proved by reading them back."""

from __future__ import annotations

import pytest
from bibtexparser.middlewares.names import parse_single_name_into_parts, split_multiple_persons_names
from hypothesis import given
from hypothesis import strategies as st

from gulfcite.model import Name
from gulfcite.write import tex

NAMES: list[tuple[Name, str, list[str], list[str]]] = [
    ({"family": "الجابري", "given": "محمد عابد"}, "الجابري, محمد عابد", ["محمد", "عابد"], ["الجابري"]),
    ({"family": "عبد الملك", "given": "أنور"}, "{عبد الملك}, أنور", ["أنور"], ["{عبد الملك}"]),
    ({"family": "ابن خلدون", "given": "عبد الرحمن"}, "{ابن خلدون}, عبد الرحمن", ["عبد", "الرحمن"], ["{ابن خلدون}"]),
    ({"family": "ابن خلدون"}, "{ابن خلدون}{}", [], ["{ابن خلدون}{}"]),
    ({"family": "طرابيشي"}, "طرابيشي", [], ["طرابيشي"]),
    ({"literal": "وزارة التخطيط"}, "{وزارة التخطيط}", [], ["{وزارة التخطيط}"]),
    ({"literal": "UNESCO"}, "{UNESCO}", [], ["{UNESCO}"]),
    ({"literal": "دار Simon and Schuster"}, "{دار Simon and Schuster}", [], ["{دار Simon and Schuster}"]),
    ({"family": "de Slane", "given": "William"}, "{de Slane}, William", ["William"], ["{de Slane}"]),
    ({"family": "al-Azmeh", "given": "Aziz"}, "al-Azmeh, Aziz", ["Aziz"], ["al-Azmeh"]),
    (
        {"family": "King", "given": "Martin Luther, Jr."},
        "King, {Martin Luther, Jr.}",
        ["{Martin Luther, Jr.}"],
        ["King"],
    ),
]


@pytest.mark.parametrize(("name", "written", "first", "last"), NAMES)
def test_no_word_of_a_name_becomes_a_particle(name: Name, written: str, first: list[str], last: list[str]) -> None:
    assert tex.names([name]) == written
    parts = parse_single_name_into_parts(written)
    assert (parts.first, parts.von, parts.last, parts.jr) == (first, [], last, [])


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ({"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"}, "van Beethoven, Ludwig"),
        ({"family": "Leyen", "given": "Ursula", "non-dropping-particle": "von der"}, "von der Leyen, Ursula"),
        ({"family": "King", "given": "Martin", "suffix": "Jr."}, "King, Jr., Martin"),
        ({"family": "Gaulle", "given": "Charles", "non-dropping-particle": "De"}, "{De Gaulle}, Charles"),
    ],
)
def test_what_stands_before_and_behind_a_family_name(name: Name, written: str) -> None:
    assert tex.names([name]) == written


def test_and_others_stands_last() -> None:
    assert tex.names([{"family": "حنفي"}, {"literal": "others"}]) == "حنفي and others"
    assert tex.names([{"literal": "others"}]) == "{others}"


def test_people_are_told_apart() -> None:
    people = [name for name, *_ in NAMES]
    assert split_multiple_persons_names(tex.names(people)) == [written for _, written, *_ in NAMES]
    assert tex.names([{}, {"family": "حنفي"}]) == "حنفي"


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("نقد & بناء: 50% من {القيم}", r"نقد \& بناء: 50\% من \textbraceleft{}القيم\textbraceright{}"),
        (r"a_b #1 $x$ ~ ^ \n", r"a\_b \#1 \$x\$ \textasciitilde{} \textasciicircum{} \textbackslash{}n"),
        ("على\nسطرين\x1b", "على سطرين"),
        ("المقدمة", "المقدمة"),
        ("a -- b --- ''c``", "a -{}- b -{}-{}- '{}'c`{}`"),
    ],
)
def test_special_characters_are_escaped(text: str, escaped: str) -> None:
    assert tex.escape(text) == escaped


@given(st.text())
def test_escaped_text_never_ends_its_braces(text: str) -> None:
    depth = 0
    for character in tex.escape(text):
        depth += (character == "{") - (character == "}")
        assert depth >= 0
    assert depth == 0


def test_an_address_stays_as_it_is_but_for_braces() -> None:
    assert tex.address("https://example.org/a_b%20c?x=1&y=#z{1}") == "https://example.org/a_b%20c?x=1&y=#z%7B1%7D"


@pytest.mark.parametrize(
    ("printed", "written"), [("90-91", "90--91"), ("1–9, 20", "1--9, 20"), ("590ff", "590ff"), ("أ-ب", "أ-ب")]
)
def test_a_range_of_pages_gets_the_dash_of_tex(printed: str, written: str) -> None:
    assert tex.pages(printed) == written
