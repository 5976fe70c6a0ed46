bash make.sh
for start in 1 2; do python3 report.py; done
