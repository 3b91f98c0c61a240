"""What the makers of files need, and the figures that they come to.

A program that is not installed skips its tests; ``make test-files`` installs all, and there it is a failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

import pytest

#: A row for each way to make a file, shown when all tests have run.
FIGURES = pytest.StashKey[list[str]]()


def _found(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        say = pytest.fail if os.environ.get("FILES") == "required" else pytest.skip
        say(f"{name} is not installed")
    return path


@pytest.fixture(scope="session")
def program() -> Callable[[str], str]:
    """The path of an installed program."""
    return _found


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> list[str]:
    """Where a test puts its row."""
    return request.config.stash.setdefault(FIGURES, [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """The figures of all ways, which pass where they are good enough."""
    rows = config.stash.get(FIGURES, [])
    if rows:
        terminalreporter.write_sep("-", "found in files as in their text: same of expected, besides")
        for row in rows:
            terminalreporter.write_line(row)
