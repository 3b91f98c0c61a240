"""What a person sees: tables, and lines that an editor can jump from."""
