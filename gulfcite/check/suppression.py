"""Findings that an author has answered: silenced by a comment, or by a file beside the document.

In Markdown and HTML a comment ``<!-- gulfcite: ignore GC101 -->``, in LaTeX ``% gulfcite: ignore GC101``, silences
rules on its own line and, where it stands alone on it, on the next line with words; ``ignore-file`` silences them in
the whole document. For other documents
``article.txt.gulfcite.toml`` has a table ``[[ignore]]`` for each: its ``rule``, the ``text`` of the finding or a part
of it, and a ``reason``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from ..model import Analysis, Document, Finding, Span
from ..text.anchors import sourced
from .phrase import Language, Phrase
from .place import placer, source_of
from .selection import UnknownRuleError, named

#: What says that a suppression silences nothing; it can't be silenced itself.
UNUSED = ("GC001", "unused-suppression")
_UNUSED = Phrase("{rules} silences nothing here; remove it", "لا يسكت {rules} شيئا هنا؛ احذفه")
_UNUSED_FILE = Phrase("{rules} of {file} silences nothing here; remove it", "لا يسكت {rules} في {file} شيئا هنا؛ احذفه")
#: How a comment begins and ends, by how the names of files end that have such.
_COMMENTS = {
    (".md", ".markdown", ".qmd", ".rmd", ".html", ".htm", ".xhtml"): ("<!-- gulfcite:", "-->"),
    (".tex", ".ltx"): ("% gulfcite:", "\n"),
}
_SIDECAR = ".gulfcite.toml"


class SuppressionError(ValueError):
    """A suppression that cannot be meant; the text says where it stands and why."""


class Suppression(NamedTuple):
    """The codes that are silent in ``span``, where the finding's text has ``text``; ``place`` is where it stands."""

    rules: str
    codes: frozenset[str]
    span: Span
    text: str = ""
    place: Span = (0, 0)
    file: str = ""


def silence(analysis: Analysis, language: Language = "en") -> Analysis:
    """The analysis without the findings that are answered, and with one for each suppression that silences none.

    Raises ``SuppressionError``.
    """
    suppressions = [*_comments(analysis.document), *_beside(analysis.document)]
    if not suppressions:
        return analysis
    source = source_of(analysis.document)
    used: set[Suppression] = set()
    kept: list[Finding] = []
    for finding in analysis.findings:
        at = sourced(source.anchors, finding.span[0])
        fitting = [one for one in suppressions if _fits(one, at, finding, analysis.document.text)]
        used.update(fitting)
        if not fitting:
            kept.append(finding)
    place = placer(source.text)
    kept += [_unused(one, language, *place(one.place[0])) for one in suppressions if one not in used]
    return analysis._replace(findings=tuple(sorted(kept, key=lambda finding: (finding.span, finding.code))))


def _fits(one: Suppression, at: int, finding: Finding, text: str) -> bool:
    inside = one.span[0] <= at < one.span[1]
    return inside and finding.code in one.codes and one.text in text[slice(*finding.span)]


def _unused(one: Suppression, language: Language, line: int, column: int) -> Finding:
    message = (_UNUSED_FILE if one.file else _UNUSED).of(rules=one.rules, file=one.file).said_in(language)
    return Finding(*UNUSED, "warning", message, one.place, line, column, None)


def _comments(document: Document) -> Iterator[Suppression]:
    text = source_of(document).text
    path = document.path.lower()
    opens, closes = next((marks for endings, marks in _COMMENTS.items() if path.endswith(endings)), ("", ""))
    at = text.find(opens) if opens else -1
    while at >= 0:
        end = text.find(closes, at)
        if end < 0 and closes.strip():
            return
        end = len(text) if end < 0 else end
        word, *rules = text[at + len(opens) : end].replace(",", " ").split() or [""]
        place = (at, end + len(closes.strip()))
        if word not in ("ignore", "ignore-file") or not rules:
            raise SuppressionError(
                f"{document.path}: {text[slice(*place)]!r} is not “ignore RULE” or “ignore-file RULE”"
            )
        span = (0, len(text)) if word == "ignore-file" else _lines(text, place)
        yield Suppression(" ".join(rules), _codes(rules, document.path), span, place=place)
        at = text.find(opens, end)


def _lines(text: str, place: Span) -> Span:
    """The line of a comment; to the end of the next line with words, where it stands alone."""
    start = text.rfind("\n", 0, place[0]) + 1
    end = _line_end(text, place[1])
    if not (text[start : place[0]] + text[place[1] : end]).strip():
        while end < len(text) and not text[end : _line_end(text, end + 1)].strip():
            end = _line_end(text, end + 1)
        end = _line_end(text, end + 1)
    return start, end


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found


def _beside(document: Document) -> Iterator[Suppression]:
    file = Path(document.path + _SIDECAR)
    if not file.is_file():
        return
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SuppressionError(f"{file}: {error}") from None
    entries = table.pop("ignore", [])
    if table or not isinstance(entries, list) or not all(map(_is_entry, entries)):
        raise SuppressionError(f"{file}: holds [[ignore]] tables with a rule, a text and a reason, and nothing else")
    for entry in entries:
        rules = [entry["rule"]]
        codes = _codes(rules, str(file))
        yield Suppression(
            entry["rule"], codes, (0, len(source_of(document).text) + 1), entry.get("text", ""), file=file.name
        )


def _is_entry(entry: object) -> bool:
    known = isinstance(entry, dict) and "rule" in entry and entry.keys() <= {"rule", "text", "reason"}
    return known and all(isinstance(value, str) for value in entry.values())  # type: ignore[attr-defined]


def _codes(rules: Sequence[str], where: str) -> frozenset[str]:
    try:
        return frozenset(named(rules))
    except UnknownRuleError as error:
        raise SuppressionError(f"{where}: {error}") from None
