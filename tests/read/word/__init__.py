"""Word files, part by part."""
