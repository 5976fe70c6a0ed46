sed -i 's/^print.*/print(a["id"].dtype, b["id"].tolist())/' join.py
bash "$REPRO/error.sh" | grep "'2 '"
