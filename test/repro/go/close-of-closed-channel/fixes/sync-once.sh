set -e
sed -i 's|^type Hub.*|import "sync"\n\ntype Hub struct {\n\tquit chan struct{}\n\tonce sync.Once\n}|; s|{ close(h.quit) }|{ h.once.Do(func() { close(h.quit) }) }|' main.go
bash "$REPRO/error.sh"
