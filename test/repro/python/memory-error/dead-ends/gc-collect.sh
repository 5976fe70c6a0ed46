sed -i 's/^rows/import gc; gc.collect()\nrows/' load.py
bash "$REPRO/error.sh"
