"""The parts of a Word file in Office Open XML: one module a part, and ``body`` that reads the text by them."""
