python3 -c 'for key, value in {"name": 1}.items(): print(key, value)'
