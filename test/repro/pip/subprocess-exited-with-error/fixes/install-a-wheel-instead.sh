python3 -m venv .venv && (cd wheels && python3 make.py)
.venv/bin/pip install --disable-pip-version-check --no-index --find-links wheels --only-binary :all: cext
