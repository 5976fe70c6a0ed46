# migrated in one directory, started in another
python3 migrate.py
mkdir -p service && cd service && python3 ../app.py
