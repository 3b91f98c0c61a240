"""Lists of names in Latin script: in every order, and what is no list of names."""

from __future__ import annotations

import pytest

from gulfcite.parse.names.latin import names_at
from gulfcite.patterns.passage import Passage

from ...cases import person as plain


def read(text: str) -> tuple[list[str], str] | None:
    """The names at the start of a text, and what follows them."""
    passage = Passage(text, (0, len(text)))
    found = names_at(passage, 0, passage.size)
    return found and ([plain(name) for name in found[1]], passage.quote(found[0], passage.size))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kahneman, D., & Tversky, A. (1979)", ["Kahneman، D.", "Tversky، A."]),
        ("L. Lamport, R. Shostak, and M. Pease.", ["Lamport، L.", "Shostak، R.", "Pease، M."]),
        ("Watson JD, Crick FH.", ["Watson، JD", "Crick، FH"]),
        ("Rivest, R. L.; Shamir, A.; Adleman, L.", ["Rivest، R. L.", "Shamir، A.", "Adleman، L."]),
        ("Berger, Peter L., and Thomas Luckmann.", ["Berger، Peter L.", "Luckmann، Thomas"]),
        (
            "Harold Abelson, Gerald Jay Sussman, and Julie Sussman.",
            ["Abelson، Harold", "Sussman، Gerald Jay", "Sussman، Julie"],
        ),
        ("J.-P. Serre and B. L. van der Waerden,", ["Serre، J.-P.", "van der Waerden، B. L."]),
        ("Lévi-Strauss, C. (1958)", ["Lévi-Strauss، C."]),
        ("Julien Ch.-A.,", ["Julien، Ch.-A."]),
    ],
)
def test_a_list(text: str, names: list[str]) -> None:
    found = read(text)
    assert found
    assert found[0] == names


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("T. S. R. Boase, Giorgio Vasari, Princeton", ", Giorgio Vasari, Princeton"),
        ("Venturi, R. A significance for parking lots", "A significance for parking lots"),
        ("Watson JD, et al. Molecular structure", ". Molecular structure"),
        ("Parsons, Talcott L. Streets of the metropolis", "Streets of the metropolis"),
    ],
)
def test_where_a_list_ends(text: str, rest: str) -> None:
    found = read(text)
    assert found
    assert found[1] == rest


@pytest.mark.parametrize(
    "text",
    [
        "Of Mice and Men. New York, 1937",
        "The Economist, May 5, 1990",
        "World Bank, World Development Report",
        "Ministry of Planning, Baghdad",
        "Paris, capital of the nineteenth century",
    ],
)
def test_no_list(text: str) -> None:
    assert read(text) is None
