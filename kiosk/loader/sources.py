"""The sources: sources.yaml, sources.csv or sources.xlsx, with the same fields and checks."""

SOURCES_FILES = ("sources.yaml", "sources.csv", "sources.xlsx")
