# Eight goroutines count into one map.
go run .
