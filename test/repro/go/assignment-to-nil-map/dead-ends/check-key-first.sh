sed -i 's|{ b.items\[sku\] += n }|{\n\tif _, ok := b.items[sku]; !ok {\n\t\tb.items[sku] = 0\n\t}\n\tb.items[sku] += n\n}|' main.go
bash "$REPRO/error.sh"
