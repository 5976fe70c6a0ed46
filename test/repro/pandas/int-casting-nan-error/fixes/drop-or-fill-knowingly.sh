sed -i 's/df\["qty"\].astype(int)/df.dropna(subset=["qty"])["qty"].astype(int)/' qty.py
bash "$REPRO/error.sh"
