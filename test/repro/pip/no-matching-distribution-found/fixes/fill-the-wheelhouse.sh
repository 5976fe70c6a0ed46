mkdir target && python3 make.py && python3 -m venv .venv
.venv/bin/pip download -q --disable-pip-version-check --no-index --find-links wheels -d target --only-binary :all: --platform manylinux2014_x86_64 --python-version 3.11 shopcore
.venv/bin/pip install --disable-pip-version-check --no-index --find-links target shopcore
