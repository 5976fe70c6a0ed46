set -e
# The same error from a loop that goes one too far, and its cure.
cat > main.go <<'GO'
package main

import "fmt"

func main() {
	xs := []int{1, 2, 3}
	for i := range xs { // was: for i := 0; i <= len(xs); i++
		fmt.Println(xs[i])
	}
}
GO
bash "$REPRO/error.sh"
