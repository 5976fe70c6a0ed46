sed -i 's/^print/b["id"] = pd.to_numeric(b["id"].str.strip())\nprint/' join.py
bash "$REPRO/error.sh" | grep blue
