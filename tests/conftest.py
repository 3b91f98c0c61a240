"""An analysis made by hand, for what comes after the reading."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

from gulfcite.model import Analysis, Citation, Document, Finding, Item, Note, Reference, Resolution, Work

# a loaded machine is no failure, and the same tree has the same outcome; --hypothesis-profile=default looks further
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("same")

TEXT = """نقد العقل العربي في كتابات المعاصرين

يرى الجابري أن العقل العربي تكوّن في عصر التدوين(1)، وهو ما اعترض عليه طرابيشي(2).

(1) محمد عابد الجابري، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986، ص 25.
(2) المصدر نفسه، ص 30.

المراجع
ابن خلدون، عبد الرحمن، المقدمة، بيروت، دار الفكر، 1401هـ.
"""

JABRI: Item = {
    "type": "book",
    "language": "ar",
    "author": [{"family": "الجابري", "given": "محمد عابد"}],
    "title": "بنية العقل العربي",
    "publisher": "مركز دراسات الوحدة العربية",
    "publisher-place": "بيروت",
    "issued": {"date-parts": [[1986]]},
}
IBN_KHALDUN: Item = {
    "type": "book",
    "language": "ar",
    "author": [{"family": "ابن خلدون", "given": "عبد الرحمن"}],
    "title": "المقدمة",
    "publisher": "دار الفكر",
    "publisher-place": "بيروت",
    "custom": {"hijri": "1401"},
}


def _span(part: str) -> tuple[int, int]:
    start = TEXT.index(part)
    return start, start + len(part)


@pytest.fixture
def analysis() -> Analysis:
    """Two notes, the second an ibid., and a list whose one entry nothing cites."""
    full = "محمد عابد الجابري، بنية العقل العربي، بيروت، مركز دراسات الوحدة العربية، 1986، ص 25"
    ibid = "المصدر نفسه، ص 30"
    entry = "ابن خلدون، عبد الرحمن، المقدمة، بيروت، دار الفكر، 1401هـ."
    return Analysis(
        document=Document("article.txt", TEXT),
        metadata={"title": "نقد العقل العربي في كتابات المعاصرين"},
        style="footnotes",
        references=(Reference("R1", _span(entry), entry, "ar", "المراجع", None, IBN_KHALDUN, "W2", (), 0.7),),
        notes=(
            Note("N1", "1", 1, _span(full + "."), full + ".", _span("(1)"), ("C1",)),
            Note("N2", "2", 1, _span(ibid + "."), ibid + ".", _span("(2)"), ("C2",)),
        ),
        citations=(
            Citation(
                "C1", _span(full), full, "note", "N1", "full", None, "25", JABRI, Resolution("resolved", work="W1")
            ),
            Citation(
                "C2", _span(ibid), ibid, "note", "N2", "ibid", None, "30", {}, Resolution("resolved", "W1", None, "C1")
            ),
        ),
        works=(
            Work("W1", "jabri1986bnya", JABRI, (), ("C1", "C2")),
            Work("W2", "abnkhldun1401mqdma", IBN_KHALDUN, ("R1",), ()),
        ),
        findings=(Finding("GC202", "uncited-entry", "warning", "nothing cites «المقدمة»", _span(entry), 9, 1, "R1"),),
    )
