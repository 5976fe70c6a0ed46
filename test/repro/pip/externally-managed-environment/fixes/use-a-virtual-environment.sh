python3 make.py
python3 -m venv .venv
.venv/bin/pip install --disable-pip-version-check --no-index ./shopcore-1.0-py3-none-any.whl
.venv/bin/python -c 'import shopcore'
