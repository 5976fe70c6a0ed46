# Writes are locked, len() and the read beside them are not.
sed -i 's|^import "fmt"|import (\n\t"fmt"\n\t"sync"\n)\n\nvar mu sync.Mutex|' main.go
sed -i 's|^func touch.*|func touch(id int) {\n\tn := seen[id]\n\tmu.Lock()\n\tseen[id] = n + 1\n\tmu.Unlock()\n}|' main.go
bash "$REPRO/error.sh"
