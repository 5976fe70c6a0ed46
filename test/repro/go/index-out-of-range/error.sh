# The second line has three columns, the code takes the fourth.
go run .
