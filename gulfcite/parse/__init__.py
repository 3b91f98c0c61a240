"""Blocks to values: notes, references and citations with their CSL fields."""
