# serve() is in server.go, but only main.go is compiled.
go run ${WHAT-main.go}
