"""BibLaTeX where it differs from BibTeX."""

from __future__ import annotations

import bibtexparser
import pytest

from gulfcite.model import Analysis, Document, Item, Work
from gulfcite.write import write


def read_back(item: Item) -> tuple[str, dict[str, str]]:
    analysis = Analysis(Document("a.txt", "x"), works=(Work("W1", "k", item),))
    library = bibtexparser.parse_string("".join(write("biblatex", [analysis])))
    assert not library.failed_blocks
    (entry,) = library.entries
    return entry.entry_type, {field.key: field.value for field in entry.fields}


@pytest.mark.parametrize(
    ("item", "written"),
    [
        (
            {"type": "thesis", "genre": "رسالة ماجستير", "publisher": "جامعة الموصل", "publisher-place": "الموصل"},
            ("thesis", {"type": "رسالة ماجستير", "institution": "جامعة الموصل", "location": "الموصل"}),
        ),
        (
            {"type": "article-journal", "container-title": "عالم الفكر", "issued": {"date-parts": [[2001, 3]]}},
            ("article", {"journaltitle": "عالم الفكر", "date": "2001-03"}),
        ),
        ({"type": "book", "issued": {"date-parts": [[2001], [2003]]}}, ("book", {"date": "2001/2003"})),
        ({"type": "book", "issued": {"literal": "د.ت"}}, ("book", {"year": "د.ت"})),
        ({"type": "book", "issued": {"date-parts": [[1960]], "season": 4}}, ("book", {"date": "1960-24"})),
        (
            {"type": "book", "number-of-volumes": "2", "original-title": "Orientalism", "custom": {"hijri": "1401"}},
            ("book", {"volumes": "2", "origtitle": "Orientalism", "note": "hijri: 1401"}),
        ),
        ({"type": "webpage", "container-title": "الجزيرة نت"}, ("online", {"organization": "الجزيرة نت"})),
        ({"type": "paper-conference", "event-title": "الندوة"}, ("inproceedings", {"eventtitle": "الندوة"})),
        ({"type": "legislation", "number": "5"}, ("misc", {"number": "5", "entrysubtype": "legislation"})),
        ({"type": "report", "publisher": "الإسكوا"}, ("report", {"institution": "الإسكوا"})),
    ],
)
def test_the_fields_of_biblatex(item: Item, written: tuple[str, dict[str, str]]) -> None:
    assert read_back(item) == written
