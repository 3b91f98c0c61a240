"""The parts of a text in OpenDocument: its styles, its lists, and ``body`` that reads the text by them."""
