# needs SQLAlchemy 2
python3 count.py
