"""Which field of another format holds which CSL field, and how a value stands on one line, there and back."""
