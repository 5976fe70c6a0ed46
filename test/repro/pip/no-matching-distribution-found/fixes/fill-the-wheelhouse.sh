mkdir target && python3 make.py && python3 -m venv --without-pip .venv
python3 -m pip download -q --disable-pip-version-check --no-index --find-links wheels -d target --only-binary :all: --platform manylinux2014_x86_64 --python-version 3.11 shopcore
python3 -m pip --python .venv/bin/python install --disable-pip-version-check --no-index --find-links target shopcore
