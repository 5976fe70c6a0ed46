sed -i 's/^order = /order: dict[str, int] = /' add.py
bash "$REPRO/error.sh"
