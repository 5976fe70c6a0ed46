sed -i "s/'/\"/g" orders.json
bash "$REPRO/error.sh"
