"""The registry of rules, and the order and place of what they say."""

from pathlib import Path

import gulfcite.check
from gulfcite.check import examine
from gulfcite.check.selection import EVERY
from gulfcite.model import Analysis, Document

from .build import cite, document, entry, scrambled


def test_every_rule_of_the_folder_is_in_the_registry() -> None:
    files = Path(gulfcite.check.__file__).parent.joinpath("rules").glob("*.py")
    assert {rule.name.replace("-", "_") for rule in EVERY} == {file.stem for file in files} - {"__init__"}


def test_codes_and_names_are_unique_and_in_order() -> None:
    codes = [rule.code for rule in EVERY]
    assert codes == sorted(set(codes))
    assert len({rule.name for rule in EVERY}) == len(EVERY)


def test_a_document_with_nothing_in_it_is_clean() -> None:
    assert examine(Analysis(Document("empty.txt", ""))) == ()


def test_a_document_in_order_is_clean() -> None:
    cites = [
        cite("wardi", reference="R1"),
        cite("wardi", "ibid", antecedent="C1"),
        cite("jabri", reference="R2"),
        cite("wardi", "short", reference="R1", antecedent="C2"),
    ]
    assert examine(document(cites=cites, entries=[entry("wardi"), entry("jabri")])) == ()


def test_findings_come_in_the_order_of_the_text_with_line_and_column() -> None:
    cites = [cite("wardi", reference="R1"), cite("wardi", reference="R1", flaws=scrambled())]
    found = examine(document(cites=cites, entries=[entry("wardi"), entry("jabri"), entry("jabri", flaws=scrambled())]))
    assert [(one.name, one.line, one.column, one.target) for one in found] == [
        ("scrambled", 2, 1, "C2"),
        ("uncited-entry", 4, 1, "R2"),
        ("uncited-entry", 5, 1, "R3"),
        ("duplicate-entry", 5, 1, "R3"),
        ("scrambled", 5, 1, "R3"),
    ]
