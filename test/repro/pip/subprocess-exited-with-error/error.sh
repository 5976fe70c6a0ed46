python3 -m venv .venv
.venv/bin/pip install --disable-pip-version-check --no-index --no-build-isolation "$@" ./cext
