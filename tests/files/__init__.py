"""The same document as text and as real files: what is found in the files must be what is found in the text."""
