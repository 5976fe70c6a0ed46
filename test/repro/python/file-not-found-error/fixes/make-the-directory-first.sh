python3 - <<'PY'
import pathlib
path = pathlib.Path("out/2026/report.txt")
path.parent.mkdir(parents=True, exist_ok=True)
path.write_text("12 orders", encoding="utf-8")
PY
