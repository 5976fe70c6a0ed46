package main

import (
	"fmt"
	"strings"
)

func country(line string) string {
	cols := strings.Split(line, ";")
	return cols[3]
}

func main() {
	for _, line := range []string{"1001;Ada;12.50;GB", "1002;Linus;9.90"} {
		fmt.Println(country(line))
	}
}
