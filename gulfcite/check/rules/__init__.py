"""One rule a file, each with its ``RULE``. They never import one another."""
