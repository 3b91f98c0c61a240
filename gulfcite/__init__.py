"""gulfcite reads citations out of Arabic and mixed Arabic, English and French scholarship."""

__version__ = "0.1.0"
