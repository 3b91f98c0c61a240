"""Cells that hold Arabic."""

from __future__ import annotations

import io

from rich.console import Console

from gulfcite.show.table import table


def drawn(rows: list[tuple[str, ...]], width: int) -> list[str]:
    file = io.StringIO()
    Console(file=file, width=width).print(table("Works", ("title", "cited #"), rows))
    return file.getvalue().splitlines()


def test_each_line_of_a_cell_is_closed_off() -> None:
    lines = [line for line in drawn([("بنية العقل العربي دراسة تحليلية نقدية", "12")], 30) if "\u2068" in line]
    assert len(lines) > 1
    assert all(line.count("\u2068") == line.count("\u2069") == 1 for line in lines)
    assert lines[0].rstrip().endswith("12")


def test_columns_stay_in_line_beside_arabic() -> None:
    lines = drawn([("بنية العقل", "1"), ("Orientalism", "2")], 60)
    ends = {len(line.rstrip().translate({0x2068: None, 0x2069: None})) for line in lines if line.rstrip()[-1:] in "12"}
    assert len(ends - {0}) == 1


def test_markup_in_a_document_is_text() -> None:
    assert any("[bold]x[/bold] :smile:" in line for line in drawn([("[bold]x[/bold] :smile:", "1")], 60))
