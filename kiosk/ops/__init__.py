"""What keeps a running kiosk in reach of its staff, and what it must remember over a restart."""
