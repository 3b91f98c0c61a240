"""Findings as SARIF 2.1.0, which code scanners take in. Columns count UTF-16 units from 1, as the standard has them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import quote

from ... import __version__
from ...check.fingerprint import fingerprints
from ...check.place import placer, source_of
from ...check.rule import Rule
from ...check.selection import EVERY
from ...model import Analysis, Finding, Source
from ...text.anchors import sourced
from ...write.public import dumps

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_INDEX = {rule.code: index for index, rule in enumerate(EVERY)}


def write(analyses: Iterable[Analysis]) -> Iterator[str]:
    """One run, a result a line."""
    driver = {"name": "gulfcite", "version": __version__, "rules": list(map(_rule, EVERY))}
    yield f'{{"$schema": {dumps(_SCHEMA)}, "version": "2.1.0", "runs": [{{"tool": {dumps({"driver": driver})},\n'
    yield '"columnKind": "utf16CodeUnits", "results": ['
    separator = "\n"
    for analysis in analyses:
        for result in _results(analysis):
            yield separator + dumps(result)
            separator = ",\n"
    yield "\n]}]}\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(map(str.capitalize, rule.name.split("-"))),
        "shortDescription": {"text": rule.finds.en},
        "fullDescription": {"text": rule.why.en},
        "help": {"text": f"{rule.finds.en} {rule.why.en}\n\nFails:\n{rule.fails}\nPasses:\n{rule.passes}"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _results(analysis: Analysis) -> Iterator[dict[str, Any]]:
    source = source_of(analysis.document)
    place = placer(source.text)
    for finding, fingerprint in zip(analysis.findings, fingerprints(analysis), strict=True):
        yield {
            "ruleId": finding.code,
            "ruleIndex": _INDEX[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": finding.message},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": quote(analysis.document.path, safe="/:~._-")},
                        "region": _region(source, finding, place),
                    }
                }
            ],
            "partialFingerprints": {"gulfcite/v1": fingerprint},
        }


def _region(source: Source, finding: Finding, place: Callable[[int], tuple[int, int]]) -> dict[str, int]:
    """The first character and the one behind the last, as lines and columns of UTF-16 units."""
    start = sourced(source.anchors, finding.span[0])
    last = sourced(source.anchors, max(finding.span[0], finding.span[1] - 1))
    end_line, end_column = place(last)
    return {
        "startLine": finding.line,
        "startColumn": _units(source.text[start - finding.column + 1 : start]) + 1,
        "endLine": end_line,
        "endColumn": _units(source.text[last - end_column + 1 : last + 1]) + 1,
    }


def _units(text: str) -> int:
    """The UTF-16 units of a text: two for a letter outside the first plane."""
    return len(text) + sum(letter > "\uffff" for letter in text)
