python3 report.py
