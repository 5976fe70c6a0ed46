cat > load.py <<'PY'
import sys
total = 0
with open(sys.argv[1], "rb") as fh:
    while chunk := fh.read(1 << 20):
        total += len(chunk) * 40
print(total)
PY
bash "$REPRO/error.sh"
