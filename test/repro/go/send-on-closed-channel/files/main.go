package main

func send(events chan int, v int) { events <- v }

func main() {
	events := make(chan int, 2)
	send(events, 1)
	close(events) // the receiver has enough
	send(events, 2)
	println("sent")
}
