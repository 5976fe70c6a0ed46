package stock

import "fulfil/order"

func Reserve(id string) { println("reserved for", order.Order{ID: id}.ID) }
