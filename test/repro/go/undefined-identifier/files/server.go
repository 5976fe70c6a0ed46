package main

import "fmt"

func serve() { fmt.Println("serving") }
