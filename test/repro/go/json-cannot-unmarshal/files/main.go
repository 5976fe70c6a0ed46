package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type Item struct {
	Sku string `json:"sku"`
	Qty int    `json:"qty"`
}

func main() {
	var item Item
	if err := json.Unmarshal([]byte(`{"sku": "A-1", "qty": "2"}`), &item); err != nil {
		fmt.Fprintln(os.Stderr, "decode item:", err)
		os.Exit(1)
	}
	fmt.Printf("%+v\n", item)
}
