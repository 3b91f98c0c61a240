"""The rooms: imports point down one list, neighbours of a kind do not know each other, outside packages stay put."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import gulfcite
from gulfcite.check.selection import EVERY
from gulfcite.cli import COMMANDS
from gulfcite.read.kinds import KINDS
from gulfcite.write import FORMATS

PACKAGE = Path(gulfcite.__file__).parent
#: From the top: a room imports from itself and from those after it.
ROOMS = [
    "__main__",
    "__init__",
    "cli",
    "pipeline",
    "show",
    "library",
    "check",
    "online",
    "corpus",
    "write",
    "resolve",
    "parse",
    "locate",
]
ROOMS += ["read", "crosswalk", "patterns", "tables", "text", "model"]
#: The rooms that may import a package that is not of the standard library.
OUTSIDE = {
    "typer": "cli",
    "httpx": "online",
    "tenacity": "online",
    "rich": "cli show",
    "bibtexparser": "write read",
    "pylatexenc": "read",
    "pypdfium2": "read",
    "regex": "patterns text",
    "chardet": "read",
    "gitignore_parser": "read",
    "markdown_it": "read",
    "mdit_py_plugins": "read",
    "yaml": "read",
    "hijridate": "text",
}
MODULES = {".".join(path.relative_to(PACKAGE).with_suffix("").parts): path for path in PACKAGE.rglob("*.py")}
#: Modules of one kind, none of which imports another.
NEIGHBOURS = {
    "kinds": {f"read.{kind.module}" for kind in KINDS.values()},
    "formats": {f"write.{known.module}" for known in FORMATS.values()},
    "commands": {f"cli.{command.replace('-', '_')}" for command in COMMANDS},
    "rules": {f"check.rules.{rule.name.replace('-', '_')}" for rule in EVERY},
    "fields": {name for name in MODULES if name.startswith("parse.fields.") and not name.endswith("__init__")},
}


def imports(module: str) -> Iterator[str]:
    """What a module imports, as ``a.b.c``; what is of gulfcite begins with a full stop."""
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            inside = module.split(".")[: -node.level] if node.level else []
            base = ".".join(["", *inside, *filter(None, [node.module])]) if node.level else node.module or ""
            yield from (f"{base}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_point_down(module: str) -> None:
    room = ROOMS.index(module.split(".")[0])
    for name in imports(module):
        if name.startswith("."):
            target = name.split(".")[1]
            assert target not in ROOMS or ROOMS.index(target) >= room, f"{module} imports {name}"
        else:
            assert not name.startswith("gulfcite"), f"{module} imports {name} by its whole name"


@pytest.mark.parametrize("module", sorted(MODULES))
def test_outside_packages_stay_in_their_rooms(module: str) -> None:
    for name in imports(module):
        package = name.split(".")[0]
        if package and package not in sys.stdlib_module_names:
            assert module.split(".")[0] in OUTSIDE.get(package, "").split(), f"{module} imports {name}"


@pytest.mark.parametrize("kind", NEIGHBOURS)
def test_neighbours_do_not_know_each_other(kind: str) -> None:
    assert NEIGHBOURS[kind] <= MODULES.keys()
    assert len(NEIGHBOURS[kind]) > 1
    for module in NEIGHBOURS[kind]:
        others = {f".{other}" for other in NEIGHBOURS[kind] - {module}}
        assert not [name for name in imports(module) if name in others or name.rpartition(".")[0] in others], module
