cat > top.py <<'PY'
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("rows", nargs="*")
print(parser.parse_args().rows[:3])
PY
bash "$REPRO/error.sh"
