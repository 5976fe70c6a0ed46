package main

import "fmt"

func loadRate(base string) (float64, error) { return 1.1, nil }

func main() {
	total := 0
	fmt.Println("done")
}
