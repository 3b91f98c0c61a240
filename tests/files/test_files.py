"""What is found in a file is what is found in the text that it was made from."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gulfcite.model import Analysis, Document
from gulfcite.pipeline import analyse
from gulfcite.read import document

from .comparing import THINGS, Share, compared
from .making import WAYS

_ROOT = Path(__file__).parents[2]
#: Our own documents; where all is measured also larger ones, which may lie beside the project.
_FOLDERS = [_ROOT / "fixtures" / "documents"]
_FOLDERS += [_ROOT.parent / "shared" / "documents"] * (os.environ.get("FILES") == "required")


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for folder in _FOLDERS for path in sorted(folder.glob("*.txt"))}


@pytest.fixture(scope="module")
def expected(texts: dict[str, str]) -> dict[str, Analysis]:
    return {name: analyse(Document(name, text)) for name, text in texts.items()}


@pytest.mark.parametrize("way", WAYS)
def test_files(
    way: str,
    texts: dict[str, str],
    expected: dict[str, Analysis],
    program: Callable[[str], str],
    figures: list[str],
    tmp_path: Path,
) -> None:
    total = dict.fromkeys(THINGS, Share())
    differing = []
    for name, path in WAYS[way].make(texts, tmp_path, program).items():
        found = document(str(path))
        assert isinstance(found, Document), found
        shares = compared(expected[name], analyse(found))
        total = {thing: total[thing] + share for thing, share in shares.items()}
        differing += [f"{name}: {thing} {share}" for thing, share in shares.items() if share.value < 1]
    figures.append(f"{way:24}" + "".join(f"{thing} {share}  " for thing, share in total.items()))
    assert all(share.value >= WAYS[way].least for share in total.values()), "\n".join(differing)
    assert all(share.expected > 0 for share in total.values())
