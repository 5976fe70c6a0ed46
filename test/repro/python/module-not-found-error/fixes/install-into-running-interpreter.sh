bash "$REPRO/error.sh" > /dev/null 2>&1
python3 -m pip --python service/bin/python install -q --disable-pip-version-check --no-index --find-links wheels shop-client
service/bin/python -m app.orders
