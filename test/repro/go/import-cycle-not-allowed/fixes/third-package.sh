set -e
mkdir model && printf 'package model\n\ntype Order struct{ ID string }\n' > model/order.go
sed -i 's|fulfil/order|fulfil/model|; s|order.Order|model.Order|' stock/stock.go
bash "$REPRO/error.sh"
