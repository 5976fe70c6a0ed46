set -e
sed -i 's|&Basket{}|\&Basket{items: make(map[string]int)}|' main.go
bash "$REPRO/error.sh"
