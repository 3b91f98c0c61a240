"""Citations, entries and twins to the works they are of."""
