sed -i 's/^if stock > 0:/print(stock[(stock > 0) \& (stock < 3)])\nif True:/' stock.py
bash "$REPRO/error.sh"
