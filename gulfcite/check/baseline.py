"""Findings that a project has accepted: kept in a file, silent from then on, and told when they are gone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ..model import Analysis
from .fingerprint import fingerprints

SCHEMA = "gulfcite-baseline/1"


class BaselineError(ValueError):
    """A baseline file that cannot be read; the text names it and says why."""


class Baseline:
    """The accepted findings of documents, by their paths relative to the folder of the file."""

    def __init__(self, file: Path, accepted: Mapping[str, Mapping[str, str]]) -> None:
        self._folder = file.absolute().parent
        self._accepted = accepted
        self._left = {path: dict(findings) for path, findings in accepted.items()}
        self._checked: set[str] = set()

    def silence(self, analysis: Analysis) -> Analysis:
        """The analysis without the findings that were accepted."""
        path = relative(analysis.document.path, self._folder)
        accepted, left = self._accepted.get(path, {}), self._left.get(path, {})
        self._checked.add(path)
        kept = []
        for finding, fingerprint in zip(analysis.findings, fingerprints(analysis), strict=True):
            if fingerprint in accepted:
                left.pop(fingerprint, None)
            else:
                kept.append(finding)
        return analysis._replace(findings=tuple(kept))

    def gone(self) -> list[str]:
        """The accepted findings, as ``path: code name``, that documents checked since no longer have."""
        return [f"{path}: {said}" for path in sorted(self._checked) for said in self._left.get(path, {}).values()]


class Change(NamedTuple):
    """How many findings a file accepts that it did not before, and the other way round."""

    added: int
    removed: int


def load(file: Path) -> Baseline:
    """The baseline kept in a file; raises ``BaselineError``."""
    return Baseline(file, _read(file))


def _read(file: Path) -> dict[str, dict[str, str]]:
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise BaselineError(f"{file}: {error}") from None
    accepted = kept.get("findings") if isinstance(kept, dict) and kept.get("schema") == SCHEMA else None
    if not isinstance(accepted, dict) or not all(map(_is_accepted, accepted.values())):
        raise BaselineError(f"{file}: is no baseline of gulfcite ({SCHEMA}); write it anew with --write-baseline")
    return accepted


def _is_accepted(findings: object) -> bool:
    return isinstance(findings, dict) and all(isinstance(said, str) for said in findings.values())


class Draft:
    """A baseline while it is being made."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._accepted: dict[str, dict[str, str]] = {}

    def accept(self, analysis: Analysis) -> None:
        """Take in all findings of a document."""
        said = [f"{finding.code} {finding.name}" for finding in analysis.findings]
        if said:
            path = relative(analysis.document.path, self._file.absolute().parent)
            self._accepted[path] = dict(zip(fingerprints(analysis), said, strict=True))

    def text(self) -> str:
        """The file's text, in the order of paths: one line a finding, so that a change is seen in a diff."""
        kept = {"schema": SCHEMA, "findings": dict(sorted(self._accepted.items()))}
        return json.dumps(kept, ensure_ascii=False, indent=2) + "\n"

    def change(self) -> Change:
        """What the file gains and loses against what it holds now; raises ``BaselineError`` if that is none."""
        before = _pairs(_read(self._file)) if self._file.exists() else set()
        now = _pairs(self._accepted)
        return Change(len(now - before), len(before - now))


def _pairs(accepted: Mapping[str, Mapping[str, str]]) -> set[tuple[str, str]]:
    return {(path, fingerprint) for path, findings in accepted.items() for fingerprint in findings}


def relative(path: str, folder: Path) -> str:
    """A path as a baseline names it: from the folder where it lies under it, with slashes."""
    whole = Path(path).absolute()
    return whole.relative_to(folder).as_posix() if whole.is_relative_to(folder) else whole.as_posix()
