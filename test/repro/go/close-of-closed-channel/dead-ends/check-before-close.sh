# Two goroutines see the channel open before either closes it.
cat > main.go <<'GO'
package main

import "sync"

func main() {
	quit, asked := make(chan struct{}), sync.WaitGroup{}
	asked.Add(2)
	done := make(chan bool)
	for i := 0; i < 2; i++ {
		go func() {
			isOpen := true
			select {
			case _, isOpen = <-quit:
			default:
			}
			asked.Done()
			asked.Wait()
			if isOpen {
				close(quit)
			}
			done <- true
		}()
	}
	<-done
	<-done
}
GO
bash "$REPRO/error.sh"
