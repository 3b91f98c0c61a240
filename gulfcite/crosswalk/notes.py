"""What another format has no field for, as words of its note: ``status: in press; hijri: 1401``, and back again.

The note itself comes first, then ``name: value``, with ``; `` between, last perhaps a Hijri year as it is printed. A
value is text, a date, names or a number as it would be printed; where that could not be taken apart again it is JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..model import Name
from . import csl, dates, eras

_BETWEEN = "; "
_PEOPLE = " / "
_OURS = csl.CUSTOM | csl.ROLES
_KNOWN = csl.NAMES | csl.DATES | csl.TEXTS | _OURS | {"custom", "item", "season"}
_LONGEST = max(map(len, _KNOWN))


def compose(note: str, values: Mapping[str, Any], language: str | None = None) -> str:
    """The note and what is to be said beside it, by the names of CSL; what is ``custom`` among them by its own.

    With a language a Hijri year is told as it is printed in it.
    """
    said = {name: value for name, value in values.items() if name in _KNOWN - _OURS - {"custom"}}
    custom = dict(values.get("custom") or {})
    year = eras.written(custom, language) if language is not None and "hijri" in custom else ""
    if year:
        custom = {name: value for name, value in custom.items() if name not in ("hijri", "gregorian")}
    ours = {name: custom.pop(name) for name in list(custom) if name in _OURS}
    item = {name: value for name, value in values.items() if name not in said and name != "custom"}
    wholes = {name: value for name, value in (("custom", custom), ("item", item)) if value}
    parts = [f"{name}: {_told(name, value)}" for name, value in (said | ours | wholes).items()]
    parts += [year] if year else []
    if note:
        parts.insert(
            0, note if _is_quiet(note) and not eras.read(note) else f"note: {json.dumps(note, ensure_ascii=False)}"
        )
    return _BETWEEN.join(parts)


def take_apart(text: str) -> tuple[str, dict[str, Any]]:
    """The note and the values that ``compose`` made it of; a note that others wrote so is read the same way."""
    before, _, last = text.rpartition(_BETWEEN)
    year = eras.read(last)
    text = before if year else text
    at = 0 if _name_at(text, 0) else _next(text, 0)
    note = text if at is None else text[:at].removesuffix(_BETWEEN)
    found: dict[str, Any] = {}
    while at is not None:
        name = _name_at(text, at)
        found[name], at = _value(text, name, at + len(name) + 2)
    custom = {name: found.pop(name) for name in list(found) if name in _OURS} | year
    for whole, into in (("custom", custom), ("item", found)):
        if isinstance(found.get(whole), dict):
            into |= found.pop(whole)
    values = found | ({"custom": custom} if custom else {})
    return values.pop("note", note), values


def _name_at(text: str, at: int) -> str:
    name, colon, _ = text[at : at + _LONGEST + 2].partition(": ")
    return name if colon and name in _KNOWN else ""


def _next(text: str, start: int) -> int | None:
    """Where the next name of ours stands behind a semicolon."""
    at = text.find(_BETWEEN, start)
    while at >= 0 and not _name_at(text, at + len(_BETWEEN)):
        at = text.find(_BETWEEN, at + 1)
    return at + len(_BETWEEN) if at >= 0 else None


def _is_quiet(text: str) -> bool:
    """Whether it stays one where other words stand behind it."""
    _, between, last = text.rpartition(_BETWEEN)
    if _name_at(text, 0) or text.endswith(";") or text.strip() != text or (between and eras.read(last)):
        return False
    return _next(text, 0) is None


def _value(text: str, name: str, start: int) -> tuple[Any, int | None]:
    """The value that begins there, and where the name after it does."""
    if text[start : start + 1] in ('"', "{", "["):
        try:
            value, end = json.JSONDecoder().raw_decode(text, start)
        except ValueError:
            pass
        else:
            if end == len(text) or _next(text, end) == end + len(_BETWEEN):
                return value, _next(text, end)
    following = _next(text, start)
    end = len(text) if following is None else following - len(_BETWEEN)
    return _understood(name, text[start:end]), following


def _told(name: str, value: Any) -> str:
    plain = _plain(name, value)
    whole = len(plain.splitlines()) == 1 and plain[0] not in '"{[' and _is_quiet(plain)
    safe = whole and _understood(name, plain) == value
    return plain if safe else json.dumps(value, ensure_ascii=False)


def _plain(name: str, value: Any) -> str:
    """The value as it would be printed; empty where it would be JSON."""
    if isinstance(value, str):
        return value
    if name in csl.DATES and isinstance(value, dict):
        return value["literal"] if value.keys() == {"literal"} else dates.to_iso(value)  # type: ignore[arg-type]
    if name in csl.NAMES | csl.ROLES and isinstance(value, list):
        return _PEOPLE.join(_person(one) for one in value)
    return ""


def _understood(name: str, text: str) -> Any:
    if name in csl.DATES:
        return dates.from_iso(text) or {"literal": text}
    if name in csl.NAMES | csl.ROLES:
        return [_name(one) for one in text.split(_PEOPLE)]
    if name in csl.TEXTS - _OURS:
        return text
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, int) else text


def _person(name: Any) -> str:
    """``family, given``; a body as it is called."""
    if not isinstance(name, dict):
        return ""
    return name["literal"] if "literal" in name else f"{name.get('family', '')}, {name.get('given', '')}".rstrip(" ")


def _name(text: str) -> Name:
    family, comma, given = text.partition(",")
    if not comma:
        return {"literal": text}
    return {"family": family, "given": given.strip()} if given.strip() else {"family": family}
