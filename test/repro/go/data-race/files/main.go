package main

import (
	"fmt"
	"sync"
)

type Meter struct{ total int64 }

func (m *Meter) Add(n int64) { m.total += n }

func main() {
	m, wg := &Meter{}, sync.WaitGroup{}
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); m.Add(1) }()
	}
	wg.Wait()
	fmt.Println(m.total)
}
