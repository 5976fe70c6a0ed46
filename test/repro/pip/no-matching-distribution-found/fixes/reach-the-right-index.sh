mkdir empty && python3 make.py && python3 -m venv --without-pip .venv
python3 -m pip --python .venv/bin/python install -q --disable-pip-version-check --no-index --find-links empty shopcore > /dev/null 2>&1 && exit 1
python3 -m pip --python .venv/bin/python install --disable-pip-version-check --no-index --find-links wheels shopcore
