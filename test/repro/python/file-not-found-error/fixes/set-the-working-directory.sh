cd report && python3 main.py
