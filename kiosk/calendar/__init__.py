"""Which day and hour it is where: observances, mourning, zones, the trust in a clock. No Qt."""
