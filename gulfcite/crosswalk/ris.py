"""CSL to RIS, with the meanings that Zotero and EndNote give to a tag in each type of reference.

``OWN`` are the tags that one type has otherwise; an empty tag is one that would say something else there.
"""

from __future__ import annotations

TYPES = {
    "article": "JOUR",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "MPCT",
    "chapter": "CHAP",
    "classic": "CLSWK",
    "dataset": "DATA",
    "entry": "ENCYC",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "figure": "FIGURE",
    "graphic": "ART",
    "hearing": "HEAR",
    "interview": "PCOMM",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "MANSCPT",
    "map": "MAP",
    "motion_picture": "MPCT",
    "musical_score": "MUSIC",
    "pamphlet": "PAMP",
    "paper-conference": "CONF",
    "patent": "PAT",
    "periodical": "JFULL",
    "personal_communication": "PCOMM",
    "post": "ICOMM",
    "post-weblog": "BLOG",
    "regulation": "STAT",
    "report": "RPRT",
    "review": "JOUR",
    "review-book": "JOUR",
    "software": "COMP",
    "song": "SOUND",
    "speech": "SLIDE",
    "standard": "STAND",
    "thesis": "THES",
    "treaty": "STAT",
    "webpage": "ELEC",
}
#: The type of what has none of these.
OTHER = ("document", "GEN")
#: Which of the CSL types that share a type of reference it is read as, where that is not the first.
MEANT = {
    "JOUR": "article-journal",
    "ENCYC": "entry-encyclopedia",
    "MPCT": "motion_picture",
    "PCOMM": "personal_communication",
}
#: Types that others write, and the type whose tags they have.
ALIASES = {
    "ABST": "JOUR",
    "ADVS": "MPCT",
    "ANCIENT": "CLSWK",
    "CHART": "ART",
    "CPAPER": "CONF",
    "CTLG": "BOOK",
    "DBASE": "DATA",
    "EBOOK": "BOOK",
    "ECHAP": "CHAP",
    "EDBOOK": "BOOK",
    "EJOUR": "JOUR",
    "GOVDOC": "RPRT",
    "INPR": "JOUR",
    "LEGAL": "STAT",
    "MULTI": "MPCT",
    "SER": "BOOK",
    "UNBILL": "BILL",
    "UNPB": "MANSCPT",
    "UNPD": "MANSCPT",
    "VIDEO": "MPCT",
    "WEB": "ELEC",
}
#: In the order of writing; ``SP`` goes on in ``EP``, and ``PY`` in ``DA``.
TAGS = {
    "author": "AU",
    "title": "TI",
    "title-short": "ST",
    "container-title": "T2",
    "container-title-short": "J2",
    "event-title": "",
    "collection-title": "T3",
    "collection-editor": "",
    "editor": "ED",
    "translator": "A4",
    "container-author": "",
    "issued": "PY",
    "volume": "VL",
    "number-of-volumes": "NV",
    "issue": "IS",
    "number": "M1",
    "collection-number": "",
    "edition": "ET",
    "version": "",
    "page": "SP",
    "number-of-pages": "",
    "section": "",
    "genre": "",
    "publisher": "PB",
    "authority": "",
    "publisher-place": "CY",
    "ISBN": "SN",
    "ISSN": "",
    "DOI": "DO",
    "URL": "UR",
    "accessed": "Y2",
    "archive": "DB",
    "archive_location": "AN",
    "call-number": "CN",
    "source": "DP",
    "language": "LA",
    "keyword": "KW",
    "abstract": "AB",
    "note": "N1",
}
_SERIAL = {"ISBN": "", "ISSN": "SN"}
_WHOLE = {"page": "", "number-of-pages": "SP"}
_BOOK = {
    **_WHOLE,
    "container-title": "",
    "collection-title": "T2",
    "collection-editor": "A2",
    "editor": "A3",
    "collection-number": "M1",
    "number": "",
}
_IN_BOOK = {"editor": "A2", "collection-editor": "A3"}
_NUMBERED = {"ISBN": "", "number": "SN"}
OWN = {
    "ART": {"genre": "M3"},
    "BILL": {"authority": "T3", "collection-title": "", "edition": ""},
    "BLOG": {"genre": "M3"},
    "BOOK": _BOOK,
    "CASE": {
        "authority": "PB",
        "container-title": "A2",
        "number": "SV",
        "publisher": "",
        "translator": "",
        "collection-title": "",
    },
    "CHAP": {
        **_IN_BOOK,
        "container-author": "C2",
        "collection-number": "SV",
        "number-of-volumes": "IS",
        "issue": "",
        "number": "",
    },
    "CLSWK": _BOOK,
    "COMP": {
        "container-title": "",
        "collection-title": "T2",
        "version": "ET",
        "edition": "",
        "number": "",
        "language": "",
    },
    "CONF": {**_IN_BOOK, "event-title": "T2", "container-title": "C3", "publisher-place": "C1"},
    "DATA": {"version": "ET", "edition": "", "number-of-volumes": "", "issue": ""},
    "DICT": _IN_BOOK,
    "ELEC": {"genre": "M3", "volume": "", "number": ""},
    "ENCYC": _IN_BOOK,
    "GEN": {**_SERIAL, "editor": "A2", "number": ""},
    "HEAR": {"authority": "T3", "collection-title": "", "edition": ""},
    "JFULL": {**_SERIAL, "editor": "A2", "number": ""},
    "JOUR": {**_SERIAL, "editor": "A2", "number": ""},
    "MANSCPT": {**_WHOLE, "genre": "M3"},
    "MAP": {"genre": "M3", "container-title": "", "collection-title": "T2", "collection-editor": "A3"},
    "MGZN": _SERIAL,
    "NEWS": {**_SERIAL, "section": "SE"},
    "PAMP": {**_WHOLE, "genre": "M3"},
    "PAT": {**_NUMBERED, "volume": ""},
    "PCOMM": {"genre": "M3"},
    "RPRT": {
        **_NUMBERED,
        "genre": "M3",
        "container-title": "",
        "collection-title": "T2",
        "collection-editor": "A2",
    },
    "SLIDE": {"genre": "M3", "container-title": "", "event-title": "T2"},
    "STAND": {**_NUMBERED, "container-title": "", "collection-title": "T2"},
    "STAT": {"section": "SE", "edition": ""},
    "THES": {**_WHOLE, "genre": "M3"},
}
#: Tags that others write for one of ours: of all types, and of one type. The first that is there is taken.
SYNONYMS = {"T1": "TI", "CT": "TI", "A1": "AU", "JF": "T2", "Y1": "PY", "N2": "AB", "RN": "N1"}
OWN_SYNONYMS = {
    "BOOK": {"BT": "TI", "T3": "T2"},
    "CHAP": {"BT": "T2", "M1": "IS"},
    "CONF": {"BT": "C3", "CY": "C1"},
    "JOUR": {"M1": "IS"},
}
#: What a journal's name stands in when it stands nowhere else; else it is the abbreviation.
ABBREVIATIONS = ("JO", "JA")
#: How a note begins that names an ISBN: where it begins with «ISBN:», Zotero takes the whole file for one of another
#: program, and reads the tags behind it in other ways.
SAFE = ("isbn: ", "ISBN: ")


def tags(kind: str) -> dict[str, str]:
    """The tag of each variable that has one in a type of reference, in the order of writing."""
    return {name: tag for name, tag in {**TAGS, **OWN.get(kind, {})}.items() if tag}


def variables(kind: str) -> dict[str, str]:
    """The variable of each tag in a type of reference, and of those that only others write there."""
    known = {tag: name for name, tag in tags(kind).items()}
    return {"ED": "editor", "M3": "genre", "SE": "section", **known}
