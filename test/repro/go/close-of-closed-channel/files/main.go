package main

type Hub struct{ quit chan struct{} }

func (h *Hub) Stop() { close(h.quit) }

func main() {
	h := &Hub{quit: make(chan struct{})}
	h.Stop()
	h.Stop()
	println("stopped")
}
