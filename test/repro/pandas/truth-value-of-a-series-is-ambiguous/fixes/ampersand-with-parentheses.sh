sed -i 's/df.qty > 0 and df.state == "new"/(df.qty > 0) \& (df.state == "new")/' filter.py
bash "$REPRO/error.sh"
