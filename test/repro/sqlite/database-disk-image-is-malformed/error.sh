bash make.sh
python3 report.py
