touch tests/__init__.py
bash "$REPRO/error.sh"
