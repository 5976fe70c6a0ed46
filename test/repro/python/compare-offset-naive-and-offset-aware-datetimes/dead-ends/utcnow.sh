sed -i 's/datetime.now()/datetime.utcnow()/' due.py
bash "$REPRO/error.sh"
