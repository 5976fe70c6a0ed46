sed -i 's/float(text)/float(text) if text not in ("", "n\/a") else 0/' price.py
bash "$REPRO/error.sh" n/a
