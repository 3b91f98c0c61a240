"""From where letters stand on pages to the text that they make: glyphs, lines, paragraphs, notes."""
