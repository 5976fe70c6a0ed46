sed -i 's/nullable=False/nullable=True/' models.py
bash "$REPRO/error.sh"
