"""The entry types and fields of BibTeX and BibLaTeX, back to CSL; the names that other tools give them among them."""

#: Of an entry that ``entrysubtype`` says no more of.
TYPES = {
    "article": "article-journal",
    "artwork": "graphic",
    "audio": "song",
    "book": "book",
    "bookinbook": "chapter",
    "booklet": "pamphlet",
    "collection": "book",
    "conference": "paper-conference",
    "dataset": "dataset",
    "electronic": "webpage",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "inreference": "entry-encyclopedia",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "letter": "personal_communication",
    "manual": "book",
    "mastersthesis": "thesis",
    "movie": "motion_picture",
    "mvbook": "book",
    "mvcollection": "book",
    "mvproceedings": "book",
    "mvreference": "book",
    "newspaper": "article-newspaper",
    "online": "webpage",
    "patent": "patent",
    "performance": "performance",
    "periodical": "periodical",
    "phdthesis": "thesis",
    "proceedings": "book",
    "reference": "book",
    "report": "report",
    "review": "review",
    "software": "software",
    "standard": "standard",
    "suppbook": "chapter",
    "suppcollection": "chapter",
    "suppperiodical": "article-journal",
    "techreport": "report",
    "thesis": "thesis",
    "unpublished": "manuscript",
    "video": "motion_picture",
    "www": "webpage",
}
#: What ``entrysubtype`` calls a type of CSL where it does not use its name.
SUBTYPES = {"article-newspaper": "newspaper", "article-magazine": "magazine"}
#: What ``number`` counts, by entry type; elsewhere the number of the work itself.
NUMBERS = {
    **dict.fromkeys(("article", "periodical", "suppperiodical"), "issue"),
    **dict.fromkeys(
        """book mvbook collection mvcollection reference proceedings inbook bookinbook suppbook incollection
        suppcollection inreference inproceedings conference manual booklet""".split(),
        "collection-number",
    ),
}
#: What ``type`` says where a data model wants it and nothing is known.
KINDS_OF = {"thesis": "thesis", "phdthesis": "thesis", "report": "report", "techreport": "report"}
#: What the level of a thesis is called where only the entry type tells it, and what BibLaTeX's words for it stand for.
GENRES = {
    "mastersthesis": "Master's thesis",
    "mathesis": "Master's thesis",
    "phdthesis": "PhD thesis",
    "bathesis": "Bachelor's thesis",
    "techreport": "Technical report",
    "resreport": "Research report",
}
#: The macros of BibTeX.
MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
#: Fields in which the word "and" stands between two.
LISTS = frozenset("publisher institution organization location origpublisher origlocation school address".split())
#: An unknown day between two others: no date, as a data model has it.
NO_DATE = "../.."
#: The first of these that an entry has may stand in ``key``, by which styles of BibTeX sort what has no author.
SORTED_BY = ("title", "booktitle", "journal", "howpublished")
#: The title where the source has none, by language; else the last.
NO_TITLE = {"ar": "[العنوان غير مذكور]", "fr": "[titre non indiqué]", "en": "[title not given]"}

NAMES = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "bookauthor": "custom.container-author",
    "annotator": "custom.annotator",
    "afterword": "custom.afterword",
    "commentator": "custom.commentator",
    "foreword": "custom.foreword",
    "introduction": "custom.introduction",
    "holder": "recipient",
}
DATES = {"date": "issued", "urldate": "accessed", "origdate": "original-date", "eventdate": "event-date"}
DATES |= {"lastchecked": "accessed", "lastaccessed": "accessed", "accessed": "accessed"}
#: Two fields that make one are joined by a colon, the first before the second.
JOINED = {
    "title": "subtitle",
    "booktitle": "booksubtitle",
    "journaltitle": "journalsubtitle",
    "maintitle": "mainsubtitle",
    "shorttitle": "",
}
TEXTS = {
    "title": "title",
    "origtitle": "original-title",
    "booktitle": "container-title",
    "journal": "container-title",
    "journaltitle": "container-title",
    "howpublished": "container-title",
    "shortjournal": "container-title-short",
    "shorttitle": "title-short",
    "series": "collection-title",
    "eventtitle": "event-title",
    "venue": "event-place",
    "publisher": "publisher",
    "institution": "publisher",
    "school": "publisher",
    "organization": "publisher",
    "location": "publisher-place",
    "address": "publisher-place",
    "origpublisher": "original-publisher",
    "origlocation": "original-publisher-place",
    "edition": "edition",
    "version": "version",
    "volume": "volume",
    "part": "part-number",
    "chapter": "chapter-number",
    "volumes": "number-of-volumes",
    "pagetotal": "number-of-pages",
    "numpages": "number-of-pages",
    "issue": "issue",
    "type": "genre",
    "pages": "page",
    "doi": "DOI",
    "url": "URL",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmid": "PMID",
    "keywords": "keyword",
    "abstract": "abstract",
    "annotation": "annote",
    "annote": "annote",
    "library": "archive",
    "pubstate": "status",
    "note": "note",
}
#: What one entry type has in a field that elsewhere holds something else.
OWN = {"online": {"organization": "container-title"}, "misc": {"organization": "publisher"}}
#: All that is read; any other field is another program's own.
KNOWN = {*NAMES, *DATES, *TEXTS, *JOINED.values(), "number", "langid", "hyphenation", "language"}
KNOWN |= set("year month day entrysubtype crossref xdata".split())
