sed -i 's/^print.*/print(df[df["qty"].isna()])/' qty.py
bash "$REPRO/error.sh"
