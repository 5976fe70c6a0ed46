chmod +x status.py
bash "$REPRO/error.sh"
