set -e
sed -i 's|struct{ total int64 }|struct {\n\tmu    sync.Mutex\n\ttotal int64\n}|; s|{ m.total += n }|{ m.mu.Lock(); defer m.mu.Unlock(); m.total += n }|' main.go
bash "$REPRO/error.sh"
