"""The commands for staff: one command a file."""
