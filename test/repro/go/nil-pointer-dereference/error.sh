# The invoice has no customer.
go run .
