"""Findings as people and programs take them. A format is a module with ``write(analyses)``, and a line here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the command line names the formats before it needs any value
    from ...model import Analysis

#: The formats, each with a module of its name that is imported when it is used.
FORMATS = ("text", "json", "sarif", "github", "gitlab", "junit")


def write(name: str, analyses: Iterable[Analysis]) -> Iterator[str]:
    """The text in pieces, a document at a time where the format allows it; ``name`` is one of ``FORMATS``."""
    pieces: Iterator[str] = import_module(f"{__name__}.{name}").write(analyses)
    return pieces
