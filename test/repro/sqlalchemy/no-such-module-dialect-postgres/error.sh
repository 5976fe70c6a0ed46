DATABASE_URL=${DATABASE_URL:-postgres://shop:secret@db/shop} python3 engine.py
