# The sender writes the number in quotes.
go run .
