set -e
sed -i 's|^import "fmt"|import (\n\t"fmt"\n\t"sync"\n)|; s|^var seen.*|var seen sync.Map|; s|300_000|10_000|' main.go
sed -i 's|^func touch.*|func touch(id int) { seen.LoadOrStore(id, struct{}{}) }|; s|"counted", len(seen)|"done"|' main.go
bash "$REPRO/error.sh"
