"""What is checked once each file is right by itself: one subject a module."""
