"""XML of journals and archives: JATS and TEI, whose references are in fields."""
