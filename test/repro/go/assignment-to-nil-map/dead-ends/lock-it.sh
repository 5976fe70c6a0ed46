sed -i 's|import "fmt"|import (\n\t"fmt"\n\t"sync"\n)\n\nvar mu sync.Mutex|; s|{ b.items\[sku\] += n }|{\n\tmu.Lock()\n\tdefer mu.Unlock()\n\tb.items[sku] += n\n}|' main.go
bash "$REPRO/error.sh"
