set -e
sed -i 's|^import "fmt"|import (\n\t"fmt"\n\t"sync"\n)\n\nvar mu sync.Mutex|' main.go
sed -i 's|^func touch.*|func touch(id int) {\n\tmu.Lock()\n\tdefer mu.Unlock()\n\tseen[id]++\n}|' main.go
bash "$REPRO/error.sh"
