sed -i 's/note: str | None/note: str | None = None/' order.py
bash "$REPRO/error.sh"
