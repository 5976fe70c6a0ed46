# The answer is an HTML error page.
go run .
