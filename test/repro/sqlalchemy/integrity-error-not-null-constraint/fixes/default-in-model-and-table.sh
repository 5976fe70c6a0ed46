sed -i 's/nullable=False/nullable=False, default="unknown"/' models.py
bash "$REPRO/error.sh"
