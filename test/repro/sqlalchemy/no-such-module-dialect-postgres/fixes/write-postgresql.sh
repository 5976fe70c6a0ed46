sed -i 's/os.environ\["DATABASE_URL"\]/os.environ["DATABASE_URL"].replace("postgres:\/\/", "postgresql:\/\/", 1)/' engine.py
bash "$REPRO/error.sh" | grep postgresql
