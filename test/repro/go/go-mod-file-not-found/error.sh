go build -o app . && ./app
