bash "$REPRO/error.sh" "SELECT * FROM orders WHERE id = '''undefined'''"
