# The server's certificate comes from a CA that the system does not know.
. ./certs.sh
go run .
