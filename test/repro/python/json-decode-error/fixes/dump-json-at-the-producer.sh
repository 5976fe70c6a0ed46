python3 -c 'import json; print(json.dumps({"sku": "A1", "note": "it'"'"'s late", "paid": True}))' > orders.json
bash "$REPRO/error.sh"
