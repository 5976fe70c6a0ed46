python3 pixel.py
