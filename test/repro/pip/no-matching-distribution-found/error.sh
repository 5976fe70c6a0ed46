python3 make.py && python3 -m venv .venv
.venv/bin/pip install --disable-pip-version-check --no-index --find-links wheels "${@:-shopcore==3.0}"
