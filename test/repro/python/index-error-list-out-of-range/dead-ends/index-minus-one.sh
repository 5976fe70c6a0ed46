python3 -c 'rows = []; print(rows[-1])'
