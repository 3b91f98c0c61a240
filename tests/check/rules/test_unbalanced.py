"""unbalanced: a bracket or a quotation mark without its partner."""

import pytest

from gulfcite.check.rules.unbalanced import RULE

from ..build import cite, document, entry, item, note, scrambled, targets


def found(*texts: str) -> list[tuple[str, int]]:
    analysis = document(entries=[entry("w", item(), text=text) for text in texts])
    return [(analysis.document.text[slice(*said.span)], said.span[0]) for said in RULE.find(analysis)]


@pytest.mark.parametrize(
    ("text", "sign", "at"),
    [
        ("سلامة، المجتمع والدولة (بيروت، 1987.", "(", 23),
        ("سلامة، المجتمع والدولة بيروت، 1987).", ")", 34),
        ("سلامة، «المجتمع والدولة، شؤون عربية، 1987.", "«", 7),
        ('سلامة، المجتمع والدولة"، شؤون عربية، 1987.', '"', 22),
        ("Kerr, “Arab Notions of Democracy, Middle Eastern Studies, 1966.", "“", 6),
        ("Said, “Orientalism” and “Culture, London, 1993.", "“", 24),
        ("Said, Orientalism [2nd ed., London, 1993.", "[", 18),
    ],
)
def test_it_points_at_the_mark(text: str, sign: str, at: int) -> None:
    assert found(text) == [(sign, at)]


@pytest.mark.parametrize(
    "text",
    [
        "سلامة، المجتمع والدولة (بيروت، 1987).",
        "سلامة، المجتمع والدولة )بيروت، 1987(.",
        "سلامة، ”المجتمع والدولة”، شؤون عربية، 1987.",
        "سلامة، »المجتمع والدولة«، شؤون عربية، 1987.",
        "أ) سلامة، المجتمع والدولة (بيروت، 1987).",
        "الوردي، وعاظ السلاطين، بغداد: 1) المعارف 2) الرافدين.",
        "Said (see 1) London 2) New York), Orientalism.",
        "Hall, A 6' 2\" Guitar, London, 1990.",
        "Said, ''Orientalism\", London, 1990.",
        "Said, l'Orientalisme d’hier :), Paris, 1990.",
    ],
)
def test_it_is_silent(text: str) -> None:
    assert found(text) == []


def test_it_speaks_of_notes() -> None:
    open_note = note("1")._replace(text="الوردي، وعاظ السلاطين (بغداد، 1954، ص 30.")
    assert targets(list(RULE.find(document(notes=[open_note])))) == ["N1"]


def test_it_is_silent_where_the_next_entry_has_the_partner() -> None:
    assert found("سلامة، المجتمع والدولة (بيروت،", "مركز دراسات الوحدة العربية، 1987).") == []


def test_it_is_silent_where_the_direction_is_damaged() -> None:
    flawed = entry("w", item(), text="سلامة، المجتمع والدولة )بيروت، 1987.", flaws=scrambled())
    assert not list(RULE.find(document(entries=[flawed])))
    damaged = cite("wardi", flaws=scrambled())
    holder = note("1")._replace(text="الوردي، وعاظ السلاطين )بغداد، 1954.", citations=("C1",))
    assert not list(RULE.find(document(cites=[damaged], notes=[holder])))
