sed -i 's/read_csv(buffer)/read_csv(buffer, header=None)/' report.py
bash "$REPRO/error.sh"
