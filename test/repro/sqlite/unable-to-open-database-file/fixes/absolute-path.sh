mkdir data && mkdir elsewhere && cd elsewhere
DB="$(cd .. && pwd)/data/app.db" python3 ../app.py
