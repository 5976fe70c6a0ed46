sed -i 's/"orders.csv"/"orders.csv", skiprows=2/' report.py
bash "$REPRO/error.sh"
