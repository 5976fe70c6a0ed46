sed -i 's|import "fulfil/order"|import o "fulfil/order"|; s|order.Order|o.Order|' stock/stock.go
bash "$REPRO/error.sh"
