sed -i 's/^    fh = /    import gc; gc.collect()\n    fh = /' sums.py
bash "$REPRO/error.sh"
