sed -i 's/in fetch_rows(\(.*\)):/in list(fetch_rows(\1)):/' rows.py
bash "$REPRO/error.sh"
