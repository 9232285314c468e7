"""kiosk desk: a window in which staff write the exhibit without seeing a YAML file."""
