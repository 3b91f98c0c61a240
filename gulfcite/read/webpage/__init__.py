"""Pages of HTML: marks, tree, what of it is the article, its notes and entries, and what they say of themselves."""
