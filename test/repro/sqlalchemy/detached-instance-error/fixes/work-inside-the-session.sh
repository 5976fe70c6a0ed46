sed -i 's/^print/    print/' report.py
bash "$REPRO/error.sh"
