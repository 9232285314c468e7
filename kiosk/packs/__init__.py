"""A checked exhibit as one file: how it comes to a kiosk whole, and how it is taken back."""
