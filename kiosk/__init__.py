"""A memorial exhibit on a touchscreen, driven by content files."""
