printf 'sku,qty\n"A1,2\nB2,5\n' > orders.csv
python3 report.py 2> /dev/null && exit 1
sed -i 's/"orders.csv"/"orders.csv", quoting=3/' report.py      # csv.QUOTE_NONE
bash "$REPRO/error.sh"
