"""The exhibit on paper: what can be seen of it, page by page, to be read and signed."""
