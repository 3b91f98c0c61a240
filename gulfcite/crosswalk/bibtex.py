"""CSL to BibTeX. ``OWN`` are the fields that one entry type has under another name."""

from . import biblatex

TYPES = {
    "article": "article",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "entry": "incollection",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "manuscript": "unpublished",
    "pamphlet": "booklet",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "review": "article",
    "review-book": "article",
    "thesis": "phdthesis",
}
FIELDS = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "title": "title",
    "container-title": "howpublished",
    "collection-title": "series",
    "publisher": "publisher",
    "publisher-place": "address",
    "edition": "edition",
    "volume": "volume",
    "genre": "type",
    "page": "pages",
    "issued": "year",
    "DOI": "doi",
    "URL": "url",
    "accessed": "urldate",
    "ISBN": "isbn",
    "ISSN": "issn",
    "keyword": "keywords",
    "abstract": "abstract",
    "language": "langid",
}
_BOOK = {"container-title": "booktitle"}
OWN = {
    "article": {"container-title": "journal"},
    "incollection": _BOOK,
    "inproceedings": _BOOK,
    "mastersthesis": {"publisher": "school"},
    "phdthesis": {"publisher": "school"},
    "techreport": {"publisher": "institution"},
}
#: What has a number in a series.
IN_SERIES = frozenset("book incollection inproceedings".split())

#: What BibLaTeX calls the same: an entry is to load there too.
_KINDS = {"mastersthesis": "thesis", "phdthesis": "thesis", "techreport": "report"}
_NAMES = {"journaltitle": "journal", "location": "address"}
_THESIS = {"institution": "school"}
TAKES = {
    kind: frozenset(
        ({**_NAMES, **_THESIS} if kind.endswith("thesis") else _NAMES).get(field, field)
        for field in biblatex.TAKES[_KINDS.get(kind, kind)]
    )
    for kind in (*TYPES.values(), "mastersthesis", "misc")
}
