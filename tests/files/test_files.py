"""What is found in a file is what is found in the text that it was made from."""

from __future__ import annotations

import importlib
import shutil
from pathlib import Path

import pytest

from gulfcite.model import Document
from gulfcite.pipeline import analyse
from gulfcite.read import document

from .comparing import THINGS, compared

FIXTURES = Path(__file__).parents[2] / "fixtures" / "documents"


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.txt")), ids=lambda path: path.stem)
def test_word(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    maker = importlib.import_module(".making.docx", __package__)
    found = document(str(maker.make(text, tmp_path, shutil.which)))
    assert isinstance(found, Document), found
    shares = compared(analyse(Document(path.name, text)), analyse(found))
    assert {name: share.value for name, share in shares.items()} == dict.fromkeys(THINGS, 1.0)
