# the line with three fields passes, the usual one with two fails
sed -i 's/sku, qty = /sku, qty, colour = /' parse.py
bash "$REPRO/error.sh" && bash "$REPRO/error.sh" A1,2
