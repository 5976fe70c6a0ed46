package main

import "fmt"

func header(b []byte) []byte { return b[:16] }

func main() { fmt.Printf("%q\n", header([]byte("short"))) }
