sed -i 's/; qty/;qty/' orders.csv
sed -i 's/"orders.csv"/"orders.csv", sep=";"/' report.py
bash "$REPRO/error.sh"
