"""What the tests with real programs share.

A program that is not installed skips its tests; ``make test-clients`` installs all, and there it is a failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gulfcite.model import Analysis, Document
from gulfcite.pipeline import analyse

#: Where install.sh puts what is no package of the system.
INSTALLED = Path(__file__).parent / "installed"
collect_ignore = [INSTALLED.name]
FIXTURES = Path(__file__).parents[2] / "fixtures" / "documents"


def _found(path: str | None, name: str) -> str:
    if path is None:
        say = pytest.fail if os.environ.get("CLIENTS") == "required" else pytest.skip
        say(f"{name} is not installed")
    return path


@pytest.fixture(scope="session")
def program() -> Callable[[str], str]:
    """The path of an installed program."""
    return lambda name: _found(shutil.which(name), name)


@pytest.fixture(scope="session")
def installed() -> Callable[[str], Path]:
    """The path of something below ``installed``."""
    return lambda name: Path(_found(str(INSTALLED / name) if (INSTALLED / name).exists() else None, name))


@pytest.fixture(scope="session")
def analyses() -> list[Analysis]:
    """Every whole document of the fixtures."""
    return [analyse(Document(path.name, path.read_text(encoding="utf-8"))) for path in sorted(FIXTURES.glob("*.txt"))]
