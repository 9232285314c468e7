"""When things happen: attract, visit and prompt as a table. Time is an argument; no Qt."""
