sed -i 's|{ b.items\[sku\] += n }|{\n\tp := \&b.items\n\t(*p)[sku] += n\n}|' main.go
bash "$REPRO/error.sh"
