sed -i 's/^if stock > 0/if (stock > 0).any()/' stock.py
bash "$REPRO/error.sh"
