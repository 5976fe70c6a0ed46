set -e
# The server comes up a moment later than the client.
node -e 'setTimeout(() => require("http").createServer((q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1"), 500)' &
trap "kill $!" EXIT
cat > client.go <<'GO'
package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"syscall"
	"time"
)

func main() {
	for d := 50 * time.Millisecond; ; d *= 2 {
		conn, err := net.DialTimeout("tcp", "127.0.0.1:"+os.Getenv("PORT"), 3*time.Second)
		if err == nil {
			fmt.Println("connected", conn.RemoteAddr())
			return
		}
		if !errors.Is(err, syscall.ECONNREFUSED) || d > 10*time.Second {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		time.Sleep(d)
	}
}
GO
bash "$REPRO/error.sh"
