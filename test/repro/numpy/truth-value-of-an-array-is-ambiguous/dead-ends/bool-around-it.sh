sed -i 's/^if stock > 0/if bool(stock > 0)/' stock.py
bash "$REPRO/error.sh"
