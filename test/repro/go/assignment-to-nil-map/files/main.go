package main

import "fmt"

type Basket struct{ items map[string]int }

func (b *Basket) Add(sku string, n int) { b.items[sku] += n }

func main() {
	b := &Basket{}
	b.Add("A-1", 2)
	fmt.Println(b.items)
}
