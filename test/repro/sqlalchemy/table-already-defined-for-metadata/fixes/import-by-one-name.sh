sed -i 's/^from models/from app.models/' app/main.py
PYTHONPATH=. python3 -m app.main
