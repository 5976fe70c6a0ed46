# needs NumPy 1.24 or newer
python3 matrix.py
