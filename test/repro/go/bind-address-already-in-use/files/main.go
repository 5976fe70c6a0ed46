package main

import (
	"context"
	"log"
	"net"
	"os"
)

var config net.ListenConfig

func main() {
	listener, err := config.Listen(context.Background(), "tcp", "127.0.0.1:"+os.Getenv("PORT"))
	if err != nil {
		log.Fatal(err)
	}
	log.Println("listening on", listener.Addr())
}
