python3 -m venv --without-pip .venv
PATH="$PWD/.venv/bin:$PATH" bash "$REPRO/error.sh"
