python3 - <<'PY'
with open("report.txt", "w", encoding="utf-8") as fh:
    fh.write("Caf\u00e9 \u2713 paid\n")
PY
