"""The guides for staff: their pictures, made by the program, and their sheets of paper."""
