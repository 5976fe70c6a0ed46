printf 'package stock\n\nimport "fulfil/order"\n\ntype entry = order.Order\n' > stock/entry.go
sed -i '/^import/d; s|order.Order|entry|' stock/stock.go
bash "$REPRO/error.sh"
