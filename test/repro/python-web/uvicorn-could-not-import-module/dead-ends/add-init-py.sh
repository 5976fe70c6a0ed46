touch src/__init__.py src/app/__init__.py
bash "$REPRO/error.sh"
