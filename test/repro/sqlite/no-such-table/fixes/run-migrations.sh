mkdir service && cd service && python3 ../migrate.py && python3 ../app.py
