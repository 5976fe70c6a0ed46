python3 -c 'rows = [3, 1]; rows.sort(); print([row for row in rows])'
