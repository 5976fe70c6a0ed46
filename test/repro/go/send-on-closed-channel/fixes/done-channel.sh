set -e
sed -i 's|close(events) // the receiver has enough|cancel()|; s|^func send.*|import "context"\n\nvar ctx, cancel = context.WithCancel(context.Background())\n\nfunc send(events chan int, v int) {\n\tselect {\n\tcase events <- v:\n\tcase <-ctx.Done():\n\t}\n}|' main.go
bash "$REPRO/error.sh"
