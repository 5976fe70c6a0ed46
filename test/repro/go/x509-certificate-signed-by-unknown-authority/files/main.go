package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
)

var client = http.DefaultClient

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go http.ServeTLS(listener, nil, "cert.pem", "key.pem")
	resp, err := client.Get("https://" + listener.Addr().String() + "/v2/")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("answered", resp.StatusCode)
}
