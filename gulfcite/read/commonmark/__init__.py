"""The parts of a reader of Markdown as pandoc, Quarto and R Markdown have it."""
