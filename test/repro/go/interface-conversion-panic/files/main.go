package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	var m map[string]interface{}
	json.Unmarshal([]byte(`{"qty": 3}`), &m)
	fmt.Println(m["qty"].(int))
}
