python3 migrate.py && chmod 666 inventory.db
cd "$(mkdir -p service && echo service)" && python3 ../app.py; chmod 666 inventory.db; python3 ../app.py
