set -e
sed -i 's|{ b.items\[sku\] += n }|{\n\tif b.items == nil {\n\t\tb.items = make(map[string]int)\n\t}\n\tb.items[sku] += n\n}|' main.go
bash "$REPRO/error.sh"
