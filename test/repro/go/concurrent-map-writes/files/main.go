package main

import "fmt"

var seen = map[int]int{}

// touch is called by many goroutines at once.
func touch(id int) { seen[id]++ }

func main() {
	done := make(chan bool)
	for worker := 0; worker < 8; worker++ {
		worker := worker
		go func() {
			for i := 0; i < 300_000; i++ {
				touch(i*8 + worker)
			}
			done <- true
		}()
	}
	for worker := 0; worker < 8; worker++ {
		<-done
	}
	fmt.Println("counted", len(seen))
}
