package main

import "fulfil/order"

func main() { order.Place("1001") }
