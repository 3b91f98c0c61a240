"""Names on one line, there and back."""

from __future__ import annotations

import pytest

from gulfcite.crosswalk.people import name, names, people, person
from gulfcite.model import Name


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("الجابري, محمد عابد", {"family": "الجابري", "given": "محمد عابد"}),
        ("الجاحظ", {"family": "الجاحظ"}),
        ("ابن خلدون,", {"family": "ابن خلدون"}),
        ("مركز دراسات الوحدة العربية,", {"literal": "مركز دراسات الوحدة العربية"}),
        ("UNESCO,", {"literal": "UNESCO"}),
        ("Said, Edward W.", {"family": "Said", "given": "Edward W."}),
    ],
)
def test_a_name_comes_back(written: str, meant: Name) -> None:
    assert person(meant) == written
    assert name(written) == meant


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ({"family": "Leyen", "given": "Ursula", "non-dropping-particle": "von der"}, "von der Leyen, Ursula"),
        ({"family": "King", "given": "Martin Luther", "suffix": "Jr."}, "King, Martin Luther, Jr."),
        ({"family": "La Fontaine", "given": "Jean", "dropping-particle": "de"}, "La Fontaine, Jean de"),
    ],
)
def test_no_part_of_a_name_is_lost_to_a_reader(name: Name, written: str) -> None:
    assert person(name) == written


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("الجابري، محمد عابد", {"family": "الجابري", "given": "محمد عابد"}),
        ("Said,Edward", {"family": "Said", "given": "Edward"}),
        ("محمد عابد الجابري", {"literal": "محمد عابد الجابري"}),
        ("أبو حيان التوحيدي", {"family": "أبو حيان التوحيدي"}),
        ("وزارة التربية، قطر,", {"literal": "وزارة التربية، قطر"}),
    ],
)
def test_names_as_others_write_them(written: str, meant: Name) -> None:
    assert name(written) == meant


def test_several_names_are_parted_by_semicolons() -> None:
    both: list[Name] = [{"family": "الجابري", "given": "محمد"}, {"literal": "وزارة الثقافة"}]
    assert people(both) == "الجابري, محمد; وزارة الثقافة"
    assert names(people(both)) == names("الجابري، محمد؛ وزارة الثقافة") == both
