printf 'sku;qty\nA1, red;2\nB2, blue, large;5\n' > orders.csv
python3 report.py 2> /dev/null && exit 1
sed -i 's/"orders.csv"/"orders.csv", sep=";"/' report.py
bash "$REPRO/error.sh"
