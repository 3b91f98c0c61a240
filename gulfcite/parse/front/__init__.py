"""What the front matter of a document says of the document itself."""
