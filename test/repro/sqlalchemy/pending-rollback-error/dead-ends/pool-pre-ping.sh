grep pool_pre_ping=True models.py
bash "$REPRO/error.sh"
