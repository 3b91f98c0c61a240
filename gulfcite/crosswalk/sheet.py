"""CSL as the columns of a sheet, under names that people know; a new one goes to the end, for scripts count them."""

COLUMNS = {
    "Type": "type",
    "Authors": "author",
    "Title": "title",
    "Date": "issued",
    "Hijri year": "hijri",
    "Published in": "container-title",
    "Volume": "volume",
    "Issue": "issue",
    "Pages": "page",
    "Editors": "editor",
    "Translators": "translator",
    "Original title": "original-title",
    "Edition": "edition",
    "Publisher": "publisher",
    "Place": "publisher-place",
    "Series": "collection-title",
    "Number in series": "collection-number",
    "Volumes": "number-of-volumes",
    "Number of pages": "number-of-pages",
    "Number": "number",
    "Kind": "genre",
    "Event": "event-title",
    "Language": "language",
    "DOI": "DOI",
    "URL": "URL",
    "Accessed": "accessed",
    "ISBN": "ISBN",
    "ISSN": "ISSN",
    "Keywords": "keyword",
    "Note": "note",
}
#: The key, before these; and behind them, as JSON, what they do not give back, then where the record was read:
#: the document, the code points, how sure the reading is, and the same work in the document's other languages.
KEY, REST = "Key", "Other"
PLACE = ("Document", "From", "To", "Confidence", "In other languages")
#: Numbers between which a spreadsheet takes a hyphen for a date: 3-4 would be the fourth of March.
RANGES = frozenset(("volume", "issue", "page", "number", "collection-number"))
