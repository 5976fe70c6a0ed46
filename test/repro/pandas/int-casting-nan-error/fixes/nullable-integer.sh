sed -i 's/astype(int)/astype("Int64")/' qty.py
bash "$REPRO/error.sh"
