export DB="$PWD/inventory.db"
python3 migrate.py
mkdir service && cd service && DB="file:$DB?mode=rw" python3 ../app.py
