printf '{"sku": "A1"}\n{"sku": "B2"}\n' > orders.json
python3 - <<'PY'
import json
with open("orders.json", encoding="utf-8") as fh:
    print([json.loads(line) for line in fh if line.strip()])
PY
