"""What the parsers look for in tokens: labelled passages, by subject."""
