# two environments: the package is in one, the program starts with the other
python3 -m venv --without-pip build && python3 -m venv --without-pip service
(cd wheels && python3 make.py)
python3 -m pip --python build/bin/python install -q --disable-pip-version-check --no-index --find-links wheels "${1:-shop-client}" 2>&1
service/bin/python -m app.orders
