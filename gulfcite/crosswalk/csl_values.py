"""A value as the schema of CSL-JSON has it, and as citation processors read it without stopping."""

from __future__ import annotations

from typing import Any

from . import csl_json
from .csl import DATES, NAMES

#: Year, month and day.
_DATE_PARTS = 3


def fitted(variable: str, value: object) -> Any:
    """The value, or as much of it as has a place there; None where there is none."""
    if variable in NAMES:
        return _names(value)
    if variable in DATES:
        return _date(value)
    if variable == "type":
        return value if isinstance(value, str) and value in csl_json.TYPES else None
    return _text(value) if variable in csl_json.TEXTS else None


def _text(value: object) -> str | None:
    """Numbers become text too: what one processor takes as a number stops another."""
    is_text = isinstance(value, str | int | float) and not isinstance(value, bool)
    return str(value) if is_text else None


def _names(value: object) -> list[dict[str, Any]] | None:
    if not isinstance(value, list):
        return None
    return [name for one in value if (name := _name(one))]


def _name(one: object) -> dict[str, Any]:
    if isinstance(one, str):
        return {"literal": one}
    return _parts(one, csl_json.NAME_TEXTS, csl_json.NAME_FLAGS) if isinstance(one, dict) else {}


def _date(value: object) -> dict[str, Any] | None:
    if isinstance(value, str):
        return {"literal": value}
    if not isinstance(value, dict):
        return None
    days = _days(value.get("date-parts"))
    said = _parts(value, csl_json.DATE_TEXTS, csl_json.DATE_FLAGS)
    return ({"date-parts": days} if days else {}) | said or None


def _days(value: object) -> list[list[int]]:
    """One or two days, as far as they are numbers; the two equally long, as citeproc-js stops at others."""
    days = [_day(day) for day in value[:2]] if isinstance(value, list) else []
    days = [day for day in days if day]
    return [day[: min(map(len, days))] for day in days]


def _day(value: object) -> list[int]:
    numbers: list[int] = []
    for part in value[:_DATE_PARTS] if isinstance(value, list) else []:
        number = str(part).removesuffix(".0")
        if isinstance(part, bool) or not number.removeprefix("-").isdecimal():
            break
        numbers.append(int(number))
    return numbers


def _parts(value: dict[str, object], texts: frozenset[str], flags: frozenset[str]) -> dict[str, Any]:
    """The parts of a name or a date that have a place, with what may stand there."""
    return {
        name: part
        for name, part in value.items()
        if (name in texts and isinstance(part, str)) or (name in flags and isinstance(part, str | int | float))
    }
