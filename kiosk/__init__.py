"""The kiosk program."""
