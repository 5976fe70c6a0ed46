package order

import "fulfil/stock"

type Order struct{ ID string }

func Place(id string) { stock.Reserve(id) }
