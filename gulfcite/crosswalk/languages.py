"""What babel and polyglossia call a language, by its code; the first name is the one that is written."""

LANGUAGES = {
    "ar": ("arabic",),
    "de": ("german", "ngerman", "deutsch"),
    "de-AT": ("austrian", "naustrian"),
    "de-CH": ("swissgerman", "nswissgerman"),
    "en": ("english",),
    "en-GB": ("british", "UKenglish"),
    "en-US": ("american", "USenglish"),
    "es": ("spanish",),
    "fa": ("persian", "farsi"),
    "fr": ("french", "francais", "frenchb"),
    "he": ("hebrew",),
    "it": ("italian",),
    "la": ("latin",),
    "nl": ("dutch",),
    "pt": ("portuguese", "portuges"),
    "ru": ("russian",),
    "tr": ("turkish",),
    "ur": ("urdu",),
}
CODES = {name.lower(): code for code, names in LANGUAGES.items() for name in names}
