# the file models.py is imported by two names
PYTHONPATH=".:app" python3 app/main.py
