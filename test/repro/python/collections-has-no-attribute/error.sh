# needs Python 3.10 or newer
python3 settings.py
