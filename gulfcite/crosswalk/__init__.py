"""Which field of another bibliographic format holds which CSL field: data alone, for its writer and its reader."""
