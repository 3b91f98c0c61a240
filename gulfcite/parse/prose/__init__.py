"""What the running text cites: authors and years, and the sources that prose names."""
