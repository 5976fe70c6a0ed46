bash "$REPRO/error.sh" > /dev/null 2>&1
build/bin/python -m app.orders
