"""What may vouch for the tokens of a field: the tables whose words give it away, else a shape or a place."""

from typing import NamedTuple

_ROLES = ("editor-role", "translator-role", "introduction-role", "supervisor-role", "other-role")
_COUNTED = ("ordinal", "number-word")
_DATED = ("month", "era", "season")


class Voucher(NamedTuple):
    """``name`` is what a person calls the field, ``keys`` what of a record may come from it (``custom.`` at large).

    ``otherwise`` says what it was taken by where no row of ``tables`` stands in its words.
    """

    name: str
    keys: tuple[str, ...] = ()
    tables: tuple[str, ...] = ()
    otherwise: str = "its shape"


_UNKNOWN = "said to be unknown"

#: Under the names by which fields claim their tokens of a draft.
VOUCHERS = {
    "author": Voucher(
        "author",
        ("author", "editor", "translator"),
        ("honorific", "body-cue", "collective-author", "source-noun", "name-particle"),
        "its place: authors stand first, or right behind the title",
    ),
    "title": Voucher("title", ("title",), (), "its place: what no other field took"),
    "original-title": Voucher("original title", ("original-title",), (), "square brackets behind a title"),
    "language": Voucher("note of the language"),
    "container": Voucher(
        "in",
        ("container-title", "custom.container-author"),
        ("journal-cue", "newspaper", "chapter-in", "encyclopaedia", "web"),
        "its place: right before a number or a day",
    ),
    "series": Voucher(
        "series", ("collection-title", "collection-number"), ("series", "issue-label"), "a name with a number behind it"
    ),
    "publisher": Voucher(
        "publisher",
        ("publisher", "publisher-place"),
        ("publisher-cue", "body-cue", "place"),
        "its place: beside a city",
    ),
    "place": Voucher("place", ("publisher-place",), ("place",), "its place: before a colon and a publisher"),
    "date": Voucher("date", ("issued", "custom.hijri", "custom.year-suffix"), (*_DATED, "no-date"), "digits of a year"),
    "accessed": Voucher("seen on", ("accessed",), ("web", *_DATED)),
    "page": Voucher(
        "pages",
        ("page", "locator", "volume"),
        ("page-label", "volume-label", "locator"),
        "a number or range at the end",
    ),
    "place-in-work": Voucher("place in the work", (), ("locator", "page-label")),
    "remark": Voucher("remark", (), (), "its place: behind the pages"),
    "volume": Voucher("volume", ("volume", "part-number"), ("volume-label", *_COUNTED), "a number behind a name"),
    "part": Voucher("part", ("part-number", "volume"), ("part-label", *_COUNTED)),
    "chapter": Voucher("chapter", ("section", "part-number"), ("part-label", *_COUNTED)),
    "year": Voucher("year of the journal", ("volume",), ("year-of-journal", *_COUNTED)),
    "issue": Voucher(
        "issue",
        ("issue", "number", "collection-number"),
        ("issue-label", *_COUNTED),
        "a number in brackets behind another",
    ),
    "number": Voucher("number", ("number", "issue", "collection-number"), ("issue-label", *_COUNTED)),
    "volumes": Voucher("number of volumes", ("number-of-volumes",), ("volume-count", "volume-label")),
    "extent": Voucher("number of pages", ("number-of-pages",), ("page-label",)),
    "edition": Voucher("edition", ("edition",), ("edition", "no-edition", *_COUNTED)),
    "version": Voucher("reading of the Quran", ("version",), (), "its place: behind the Quran's own name"),
    "url": Voucher("link", ("URL", "DOI"), ("web", "identifier"), "the shape of a link"),
    "online": Voucher("found online", (), ("web",)),
    "role": Voucher("others who had a hand in it", ("editor", "translator", "custom."), _ROLES),
    "genre": Voucher("kind of paper", ("genre", "publisher"), ("thesis", "report", "interview")),
    "event": Voucher("meeting", ("event-title",), ("conference",)),
    "law": Voucher(
        "law or judgment",
        ("title", "number", "section", "authority", "container-title", "issue", "custom."),
        ("law", "judgment", "issue-label", *_DATED),
    ),
    "section": Voucher("article of a law", ("section", "locator"), ("law",)),
    "entry": Voucher("headword", (), ("locator", "encyclopaedia")),
    "life": Voucher("when the author lived", (), ("life-date", "year-of-journal", "era"), "two years behind a name"),
    "archive": Voucher("archive", ("archive", "archive_location"), ("archive", "issue-label"), "a code of capitals"),
    "manuscript": Voucher("manuscript", ("archive", "genre"), ("manuscript",)),
    "shelfmark": Voucher("shelf mark", ("archive_location",), ("manuscript", "issue-label")),
    "verse": Voucher("verse", ("title", "locator"), ("quran-sura",)),
    "hadith": Voucher("hadith", ("author", "title", "locator"), ("hadith-cue", "signal")),
    "short": Voucher("short form", (), ("short-form",), "one letter from a short form"),
    "no-place": Voucher(_UNKNOWN, (), ("no-place",)),
    "no-publisher": Voucher(_UNKNOWN, (), ("no-publisher",)),
}

#: How a field was told by readers that go by another place than its own.
OTHERWISE = {
    ("title", "lead"): "its place: behind the authors, up to a mark",
    ("author", "lead"): "its place: first, before a date or a marked title",
    ("author", "readings"): "its place: of two readings the one that explains more",
    ("publisher", "house"): "its place: last, or right before the year",
    ("publisher", "readings"): "its place: of two readings the one that explains more",
}
