"""The values of CSL-JSON as other tools write them, in the shapes of our own items."""

from __future__ import annotations

from typing import Any

from ...crosswalk import csl_json
from ...crosswalk.csl import DATES, NAMES

#: The seasons as Zotero's kin write them, from spring on.
_SEASONS = ("1", "2", "3", "4")


def understood(shape: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The variables, under the names they have now, and those whose value is nothing of their kind.

    Variables that are not known stay as they are; those that say nothing go.
    """
    item: dict[str, Any] = {}
    odd: dict[str, Any] = {}
    for variable, value in shape.items():
        now = csl_json.NOW.get(variable, variable)
        name = variable if now != variable and now in shape else now
        read = _value(now, value)
        if read is None:
            odd |= {} if value is None else {name: value}
        elif read not in ([], {}):
            item[name] = read
    return item, odd


def _value(name: str, value: Any) -> Any:
    """The value in our shape; None for what is nothing of its kind."""
    if name in DATES:
        return _date(value)
    if name in NAMES:
        return _names(value)
    return _text(value) if name in csl_json.TEXTS or name == "type" else value


def _text(value: Any) -> str | None:
    """Numbers as text, and several values as one."""
    if isinstance(value, list) and all(isinstance(one, str | int) for one in value):
        return "; ".join(map(str, value))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return value if isinstance(value, str) else str(value).removesuffix(".0")


def _names(value: Any) -> list[dict[str, Any]] | None:
    names = [
        {"literal": one} if isinstance(one, str) else one for one in (value if isinstance(value, list) else [value])
    ]
    return [_said(name) for name in names] if all(isinstance(name, dict) for name in names) else None


def _said(name: dict[str, Any]) -> dict[str, Any]:
    """A name without what it leaves open."""
    return {part: text for part, text in name.items() if text is not None}


def _date(value: Any) -> dict[str, Any] | None:
    """``date-parts`` of numbers; a date in words, or in one string, as ``literal``."""
    if isinstance(value, str | int) and not isinstance(value, bool):
        return _in_words(str(value))
    if not isinstance(value, dict):
        return None
    said = {name: part for name, part in value.items() if name not in ("date-parts", "raw")}
    days = value.get("date-parts")
    numbers = [_numbers(day) for day in days] if isinstance(days, list) else []
    if any(numbers):
        said["date-parts"] = [day for day in numbers if day]
    elif isinstance(value.get("raw"), str) and "literal" not in said:
        said |= _in_words(value["raw"])
    if said.get("season") in _SEASONS:
        said["season"] = int(said["season"])
    return said


def _numbers(day: Any) -> list[int]:
    """The numbers of a day up to what is none."""
    numbers: list[int] = []
    for part in day if isinstance(day, list) else []:
        number = str(part).strip().removesuffix(".0")
        if isinstance(part, bool) or not number.removeprefix("-").isdecimal():
            break
        numbers.append(int(number))
    return numbers


def _in_words(text: str) -> dict[str, Any]:
    """``2015``, ``2015-05``, ``2015-05-20`` and ranges ``2001/2003`` are days; all else is ``literal``."""
    days = [_numbers(list(end.split("-"))) for end in text.split("/")]
    plain = "/".join("-".join(f"{part:02d}" for part in day) for day in days) == text
    return {"date-parts": days} if plain and all(days) and len(days) <= 2 else {"literal": text}
