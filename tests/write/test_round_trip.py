"""Any work, written and read again, is the same work."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from gulfcite.model import Document, Record
from gulfcite.read.records import Bibliography, parse
from gulfcite.write import write_records

from ..strategies import items


def back(name: str, record: Record) -> Record:
    read = parse(Document(f"refs.{name}", "".join(write_records(name, [record]))))
    assert isinstance(read, Bibliography)
    assert not read.damage
    (only,) = read.records
    return only


@pytest.mark.parametrize("name", ["bibtex", "biblatex"])
@given(item=items())
def test_any_work_comes_back(name: str, item: dict[str, Any]) -> None:
    record = Record("key1", item)
    assert back(name, record) == record
