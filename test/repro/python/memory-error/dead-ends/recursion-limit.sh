sed -i 's/^rows/sys.setrecursionlimit(100000)\nrows/' load.py
bash "$REPRO/error.sh"
