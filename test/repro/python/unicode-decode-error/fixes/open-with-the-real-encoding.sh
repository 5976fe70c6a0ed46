sed -i 's/utf-8/cp1252/' report.py
bash "$REPRO/error.sh" | grep 'Café Dana'
