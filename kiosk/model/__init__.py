"""What an exhibit is: immutable, complete, valid. No Qt; opens no file."""
