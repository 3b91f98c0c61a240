"""Letters, digits, direction and tokens: what every later step reads text by."""
