"""One link with two hosts."""

import pytest

from gulfcite.check.compare.links import link

from ..build import item

PATH = "/ar/books/1990"


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("https://www.caus.org.lb" + PATH, "https://www.caus-org.lb" + PATH, True),
        ("http://caus.org.lb" + PATH, "https://www.caus.org.lb" + PATH + "/", False),
        ("https://www.caus.org.lb" + PATH, "https://www.dohainstitute.org" + PATH, False),
        ("https://www.caus.org.lb/ar", "https://www.caus-org.lb/ar", False),
        ("https://www.caus.org.lb" + PATH, "", False),
    ],
)
def test_link(one: str, other: str, told: bool) -> None:
    assert (link(item(URL=one), item(URL=other), "full") is not None) is told
