mv tests/db/conftest.py tests/conftest.py
bash "$REPRO/error.sh"
