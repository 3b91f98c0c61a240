"""The parts of a reader of LaTeX: it looks for marks and never runs anything."""
