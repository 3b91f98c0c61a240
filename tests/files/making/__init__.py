"""Makers of files: a module a way to make one, with ``make(text, folder, programs)``, which returns its path."""
