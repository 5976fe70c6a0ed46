sed -i 's/"orders.csv"/"orders.csv", header=None/' report.py
bash "$REPRO/error.sh"
