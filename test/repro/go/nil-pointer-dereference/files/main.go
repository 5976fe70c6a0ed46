package main

import (
	"fmt"
	"os"
)

type Customer struct{ Email string }

func (c *Customer) Address() string { return c.Email }

type Invoice struct {
	Id       string
	Customer *Customer
}

func send(inv *Invoice) error {
	fmt.Println("to", inv.Customer.Address())
	return nil
}

func main() {
	if err := send(&Invoice{Id: "1001"}); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}
