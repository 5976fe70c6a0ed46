mkdir empty && python3 make.py && python3 -m venv .venv
.venv/bin/pip install -q --disable-pip-version-check --no-index --find-links empty shopcore > /dev/null 2>&1 && exit 1
.venv/bin/pip install --disable-pip-version-check --no-index --find-links wheels shopcore
