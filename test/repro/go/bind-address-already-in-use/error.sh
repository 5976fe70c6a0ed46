. ./other.sh
go run .
