package main

import (
	"fmt"
	"net/http"
	"os"
	"time"
)

var client = &http.Client{Timeout: time.Second}

func main() {
	resp, err := client.Get("http://127.0.0.1:" + os.Getenv("PORT") + "/health")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(resp.Status)
}
