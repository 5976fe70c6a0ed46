sed -i 's/lambda n: scale(n, 2)/functools.partial(scale, factor=2)/' double.py
bash "$REPRO/error.sh"
