"""Lists in spreadsheets: brought into the content files, and taken out of them."""
