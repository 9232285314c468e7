"""The staff panel on the kiosk. It needs no content: it opens when nothing else does."""
