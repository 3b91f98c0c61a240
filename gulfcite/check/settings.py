"""What a project wants of the check: ``[tool.gulfcite]`` of pyproject.toml, or gulfcite.toml, the nearest upwards."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, NamedTuple

from ..model import Severity
from .phrase import LANGUAGES
from .selection import named, nearest

#: From the least to the gravest.
_SEVERITIES = ("info", "warning", "error")


class SettingsError(ValueError):
    """Settings that cannot be meant; the text names the file, the key and what is wrong with it."""


class Settings(NamedTuple):
    """``per_file_ignores`` leads from a pattern of paths to the selectors that are silent there.

    Patterns and ``baseline`` are relative to ``folder``, that of the file.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: str = "warning"
    language: str = ""
    baseline: str = ""
    per_file_ignores: Mapping[str, tuple[str, ...]] = {}
    folder: Path = Path()

    def given(self, keys: Iterable[str]) -> dict[str, Any]:
        """The values of some settings, by their names."""
        return {key: getattr(self, key) for key in keys}

    def tells(self, severity: Severity) -> bool:
        """Whether findings of this severity are wanted."""
        return _SEVERITIES.index(severity) >= _SEVERITIES.index(self.severity)

    def ignored(self, path: str) -> set[str]:
        """The codes that are silent in the document at ``path``."""
        whole = Path(path).absolute()
        under = whole.relative_to(self.folder).as_posix() if whole.is_relative_to(self.folder) else whole.as_posix()
        silent = [
            selector
            for pattern, selectors in self.per_file_ignores.items()
            if fnmatch(under, pattern) or fnmatch(whole.name, pattern)
            for selector in selectors
        ]
        return named(silent)


def find(folder: Path) -> Settings:
    """The settings of the nearest file in ``folder`` and those above it; the usual ones where there is none.

    Raises ``SettingsError``.
    """
    for place in (folder, *folder.parents):
        own, shared = place / "gulfcite.toml", place / "pyproject.toml"
        if own.is_file():
            return read(own, _load(own))
        if shared.is_file() and "gulfcite" in (table := _load(shared).get("tool", {})):
            return read(shared, table["gulfcite"])
    return Settings(folder=folder)


def read(file: Path, table: Mapping[str, Any]) -> Settings:
    """The settings that a table of a file holds."""
    values: dict[str, Any] = {}
    for key, value in table.items():
        field = key.replace("-", "_")
        if field not in _READERS:
            raise SettingsError(f"{file}: there is no setting {key!r}{nearest(key, map(_written, _READERS))}")
        try:
            values[field] = _READERS[field](value)
        except (TypeError, ValueError) as error:
            raise SettingsError(f"{file}: {key}: {error}") from None
    return Settings(**values, folder=file.parent)


def _load(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{file}: {error}") from None


def _written(field: str) -> str:
    return field.replace("_", "-")


def _selectors(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise TypeError("should be a list of codes or names of rules")
    named(value)
    return tuple(value)


def _by_pattern(value: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, dict):
        raise TypeError("should lead from patterns of paths to lists of codes or names of rules")
    return {pattern: _selectors(selectors) for pattern, selectors in value.items()}


def _one_of(*known: str) -> Any:
    def read_one(value: object) -> str:
        if value not in known:
            raise ValueError(f"{value!r} is not one of {', '.join(known)}{nearest(str(value), known)}")
        return str(value)

    return read_one


def _path(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("should be the path of a file")
    return value


_READERS = {
    "select": _selectors,
    "ignore": _selectors,
    "severity": _one_of(*_SEVERITIES),
    "language": _one_of(*LANGUAGES),
    "baseline": _path,
    "per_file_ignores": _by_pattern,
}
