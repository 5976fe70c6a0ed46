# "²" is a digit for isdigit(), and no number for int()
sed -i 's/^print.*/text = sys.argv[1]\nif text.isdigit():\n    print(int(text))/' qty.py
bash "$REPRO/error.sh" '²'
