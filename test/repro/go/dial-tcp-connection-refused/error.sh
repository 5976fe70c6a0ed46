# Nobody listens on $PORT.
go run client.go
