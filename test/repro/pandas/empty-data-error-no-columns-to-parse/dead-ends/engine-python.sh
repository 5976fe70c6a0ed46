sed -i 's/read_csv(buffer)/read_csv(buffer, engine="python")/' report.py
bash "$REPRO/error.sh"
