printf '\xef\xbb\xbf{"sku": "A1"}\n' > orders.json
sed -i 's/utf-8/utf-8-sig/' read.py
bash "$REPRO/error.sh"
