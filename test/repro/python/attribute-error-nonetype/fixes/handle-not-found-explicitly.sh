cat > orders.py <<'PY'
import re, sys
line = sys.argv[1]
m = re.match(r"order (\d+)", line)
print("no order" if m is None else m.group(1))
PY
bash "$REPRO/error.sh" && bash "$REPRO/error.sh" "order 42"
