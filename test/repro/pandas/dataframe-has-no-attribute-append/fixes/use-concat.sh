sed -i 's/^df = df.append(\({.*}\), ignore_index=True)/df = pd.concat([df, pd.DataFrame([\1])], ignore_index=True)/' totals.py
bash "$REPRO/error.sh"
