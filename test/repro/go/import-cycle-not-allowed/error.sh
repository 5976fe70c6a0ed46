# order imports stock, stock imports order.
go build -o app . && ./app
