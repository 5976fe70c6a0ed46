set -e
sed -i 's|^\tctx, cancel := .*|\tctx := context.Background()|; /^\tdefer cancel()/d' main.go
sed -i 's|^func call.*|&\n\tctx, cancel := context.WithTimeout(ctx, 5*time.Second)\n\tdefer cancel()|' main.go
bash "$REPRO/error.sh"
