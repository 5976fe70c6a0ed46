# the pip that is found first belongs to the other environment
bash "$REPRO/error.sh"
build/bin/pip install --disable-pip-version-check --no-index --find-links wheels shop-client
service/bin/python -m app.orders
