# Two steps of 600 ms share one second.
go run .
