cat > orders.py <<'PY'
import re, sys
line = sys.argv[1]
m = re.match(r"order (\d+)", line)
print(repr(line), m)
PY
bash "$REPRO/error.sh" | grep -F "'no order in this line' None"
