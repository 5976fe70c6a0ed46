sed -i 's/"orders.csv"/"orders.csv", engine="python"/' report.py
bash "$REPRO/error.sh"
