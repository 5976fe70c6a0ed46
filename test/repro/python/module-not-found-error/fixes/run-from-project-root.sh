echo "import app.prices" > app/main.py
python3 app/main.py 2> /dev/null && exit 1        # as a file it does not find its own package
python3 -m app.main
