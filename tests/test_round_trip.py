"""Whatever a work says, each format of bibliographies gives it back."""

from __future__ import annotations

from importlib import import_module

import pytest
from hypothesis import given

from gulfcite.model import Item, Record
from gulfcite.read.records import Bibliography
from gulfcite.write import write_records

from .strategies import items


@pytest.mark.parametrize(("name", "reader"), [("ris", "ris"), ("csv", "csv"), ("tsv", "csv")])
@given(item=items())
def test_a_work_is_read_as_it_was_written(name: str, reader: str, item: Item) -> None:
    record = Record("jabri1986bnya", item)
    found = import_module(f"gulfcite.read.records.{reader}").read("".join(write_records(name, [record, record])))
    assert isinstance(found, Bibliography)
    assert (found.records, found.damage) == ((record, record), ())
