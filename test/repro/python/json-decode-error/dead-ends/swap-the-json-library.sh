sed -i 's/json.load(\(.*\)))$/json.load(\1, strict=False))/' read.py
grep -q strict=False read.py && bash "$REPRO/error.sh"
