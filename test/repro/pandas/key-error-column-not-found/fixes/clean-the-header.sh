sed -i 's/"orders.csv")/"orders.csv", sep=";")\ndf.columns = df.columns.str.strip().str.lower()/' report.py
bash "$REPRO/error.sh"
