"""CSV and TSV with our columns, in any order, as a person or a spreadsheet may have saved them again."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from typing import Any

from ...crosswalk import sheet, values
from ...crosswalk.cells import unguarded
from ...model import Origin, Record
from . import Bibliography, Damage

#: Excel parts the cells with the list separator of the country.
_DELIMITERS = (",", ";", "\t")
#: A cell may be as long as a file: a work's note has no limit.
_LONGEST = 1 << 30


def read(text: str) -> Bibliography | str:
    """A record for each row that is not blank; why there are none where the columns are not ours."""
    text = text.removeprefix("\ufeff")
    first = text.partition("\n")[0]
    csv.field_size_limit(_LONGEST)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(_DELIMITERS, key=first.count))
    records: list[Record] = []
    damage: list[Damage] = []
    try:
        names = [name.strip() for name in next(lines, [])]
        if "Title" not in names:
            return "has no column «Title»; name the columns in the first row as gulfcite does"
        line = lines.line_num + 1
        for cells in lines:
            if len(cells) > len(names) and any(cells[len(names) :]):
                damage.append(Damage(line, "has more cells than there are columns"))
            elif any(cells):
                records.append(_record(dict(zip(names, map(unguarded, cells), strict=False))))
            line = lines.line_num + 1
    except csv.Error as error:
        return f"cannot be read as rows ({error}); save it again as CSV in UTF-8"
    return Bibliography(tuple(records), tuple(damage))


def variables(cells: Mapping[str, str]) -> dict[str, Any]:
    """What the cells of our columns say, by the names of variables; of ``Other`` what it holds as JSON."""
    found = {name: _value(name, cells[column]) for column, name in sheet.COLUMNS.items() if cells.get(column)}
    rest = _json(cells.get(sheet.REST, ""))
    others = values.flat(rest) if isinstance(rest, dict) else {}
    return found | {name: value for name, value in others.items() if values.fits(name, value)}


def _record(cells: dict[str, str]) -> Record:
    """The record of a row. A column that is not ours is kept under ``custom``, by its name."""
    said = variables(cells)
    known = {sheet.KEY, *sheet.COLUMNS, sheet.REST, *sheet.PLACE}
    if strange := {name: text for name, text in cells.items() if name and text and name not in known}:
        said["custom"] = strange | said.get("custom", {})
    return Record(cells.get(sheet.KEY, ""), values.item(said), _origin(*(cells.get(name, "") for name in sheet.PLACE)))


def _value(name: str, text: str) -> Any:
    plain = text.replace("–", "-")
    return plain if name in sheet.RANGES and plain.replace("-", "").isdigit() else values.value(name, text)


def _origin(path: str, begin: str, end: str, confidence: str, others: str) -> Origin | None:
    """Where it was read; None where that is not said in full."""
    try:
        span, sure = (int(begin), int(end)), float(confidence) if confidence else None
    except ValueError:
        return None
    variants = _json(others)
    return Origin(path, span, sure, tuple(variants) if isinstance(variants, list) else ())


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
