bash "$REPRO/error.sh" > /dev/null 2>&1
python3 -m venv service && service/bin/python -m pip install -q --disable-pip-version-check --no-index --find-links wheels shop-client
service/bin/python -m app.orders
