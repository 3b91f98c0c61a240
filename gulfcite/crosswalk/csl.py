"""The variables of CSL by the kind of their value. What is in none of these is text."""

TYPES = frozenset(
    """article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
    dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case
    legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
    personal_communication post post-weblog regulation report review review-book software song speech standard
    thesis treaty webpage""".split()
)
NAMES = frozenset(
    """author chair collection-editor compiler composer container-author contributor curator director editor
    editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author
    performer producer recipient reviewed-author script-writer series-creator translator""".split()
)
DATES = frozenset("accessed available-date event-date issued original-date submitted".split())
TEXTS = frozenset(
    """abstract annote archive archive_collection archive_location archive-place authority call-number
    categories chapter-number citation-key citation-label citation-number collection-number collection-title
    container-title container-title-short dimensions division DOI edition event event-place event-title
    first-reference-note-number genre ISBN ISSN issue jurisdiction keyword language locator medium note number
    number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first
    part-number part-title PMCID PMID printing-number publisher publisher-place references reviewed-genre
    reviewed-title scale section source status supplement-number title title-short URL version volume
    volume-title volume-title-short year-suffix""".split()
)
#: What we keep under ``custom``: what CSL has no variable for. Text or numbers, and the people of further roles.
CUSTOM = frozenset("hijri hijri-date gregorian solar-hijri year-suffix".split())
ROLES = frozenset(
    """abridger afterword annotator arranger checker co-supervisor collective commentator container-author
    continuator coordinator editor-in-chief foreword indexer introduction jury reviewer reviser selector supervisor
    transmitter volume-director""".split()
)
