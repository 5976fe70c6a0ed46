# the pip that is found first belongs to the other environment
bash "$REPRO/error.sh"
python3 -m pip --python build/bin/python install --disable-pip-version-check --no-index --find-links wheels shop-client
service/bin/python -m app.orders
