"""Questions to the web about links and DOIs, asked politely and only when asked for."""
