sed -i 's/^print.*/if (df.qty > 0).any() and not df.empty:\n    print("in stock")/' filter.py
bash "$REPRO/error.sh"
