"""The tables of RIS: whatever is written under a tag is found there again."""

from __future__ import annotations

import pytest

from gulfcite.crosswalk import csl, ris, values

KINDS = sorted({*ris.TYPES.values(), ris.OTHER[1]})


@pytest.mark.parametrize("kind", KINDS)
def test_no_two_variables_share_a_tag(kind: str) -> None:
    tags = ris.tags(kind)
    assert len(set(tags.values())) == len(tags)
    assert all(ris.variables(kind)[tag] == name for name, tag in tags.items())


@pytest.mark.parametrize("kind", ris.OWN)
def test_what_a_type_has_otherwise_is_a_known_type_and_variable(kind: str) -> None:
    assert kind in KINDS
    assert ris.OWN[kind].keys() <= ris.TAGS.keys() <= csl.NAMES | csl.DATES | csl.TEXTS | values.OURS


def test_every_name_for_a_type_leads_to_one_that_is_written() -> None:
    assert {*ris.ALIASES.values(), *ris.MEANT} <= {*KINDS}
    assert not ris.ALIASES.keys() & {*KINDS}
    assert all(ris.TYPES[type_] == kind for kind, type_ in ris.MEANT.items())
