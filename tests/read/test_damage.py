"""Damage of any kind is told or read through, and never the end of a run."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from random import Random
from types import ModuleType
from zipfile import ZipFile

import pytest

from gulfcite.model import Document
from gulfcite.read import docx, odt
from gulfcite.read.failure import Unreadable

from . import test_odt
from .word.build import call, made, note, p, package, r
from .word.test_body import STYLES
from .word.test_numbering import DECIMAL, item, level, lists

WORD = made(
    p("المقدمة", '<w:pStyle w:val="a1"/>') + p(r("الدولة") + call("footnote", 5)) + item("سلامة") + item("حوراني"),
    footnotes=note("footnote", 5, "سلامة، ص 21."),
    styles=STYLES,
    numbering=lists(level(0, DECIMAL + '<w:lvlText w:val="%1."/>')),
)
TEXT = test_odt.made(
    test_odt.p("الدولة" + test_odt.note("1", test_odt.p("سلامة."))) + test_odt.items(test_odt.p("أ"), test_odt.p("ب")),
    test_odt.NUMBERED.format("1", ""),
)
RUNS = 150


def flipped(data: bytes, random: Random) -> bytes:
    """Some bytes of the file are others."""
    damaged = bytearray(data)
    for _ in range(random.randint(1, 20)):
        damaged[random.randrange(len(damaged))] = random.randrange(256)
    return bytes(damaged)


def rewritten(data: bytes, random: Random) -> bytes:
    """Values of attributes in its parts are others, and elements have gone or come twice."""
    with ZipFile(BytesIO(data)) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    for name in random.sample(list(members), 2):
        pieces = members[name].split('"')
        for _ in range(random.randint(0, 3)):
            pieces[random.randrange(len(pieces))] = random.choice(["", "-1", "99999999999", "٣", "x", "%1%2", "0"])
        tags = '"'.join(pieces).split("<")
        at = random.randrange(len(tags))
        tags[at : at + 1] = [tags[at]] * random.choice([0, 1, 1, 1, 2])
        members[name] = "<".join(tags)
    return package(members)


@pytest.mark.parametrize("damage", [flipped, rewritten])
@pytest.mark.parametrize(("kind", "data"), [(docx, WORD), (odt, TEXT)], ids=["docx", "odt"])
def test_a_damaged_file_is_read_or_told(
    kind: ModuleType, data: bytes, damage: Callable[[bytes, Random], bytes]
) -> None:
    results = [kind.read("a", damage(data, Random(seed))) for seed in range(RUNS)]
    assert {type(found) for found in results} == {Document, Unreadable}
    for found in results:
        if isinstance(found, Document):
            spans = [one.span for part in (found.structure.notes, found.structure.titles) for one in part]
            assert all(0 <= start < end <= len(found.text) for start, end in spans)
