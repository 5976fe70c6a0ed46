python3 -m venv .venv && .venv/bin/python -m ensurepip -q --upgrade
bash "$REPRO/error.sh"
