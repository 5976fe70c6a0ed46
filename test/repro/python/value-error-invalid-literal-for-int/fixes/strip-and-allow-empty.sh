sed -i 's/^print.*/text = sys.argv[1].strip()\nprint(int(text) if text else None)/' qty.py
bash "$REPRO/error.sh" '' && bash "$REPRO/error.sh" ' 12 '
