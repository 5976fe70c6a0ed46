package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
)

func decode(resp *http.Response) (rate struct{ EUR float64 }, err error) {
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return rate, err
	}
	return rate, json.Unmarshal(body, &rate)
}

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/v2/rates" {
			w.WriteHeader(404)
			fmt.Fprint(w, "<html><title>404 Not Found</title></html>")
			return
		}
		fmt.Fprint(w, `{"EUR": 1.1}`)
	}))
	resp, err := http.Get(server.URL + "/v1/rates")
	if err != nil {
		panic(err)
	}
	rate, err := decode(resp)
	if err != nil {
		fmt.Fprintln(os.Stderr, "parse rates:", err)
		os.Exit(1)
	}
	fmt.Println(rate.EUR)
}
