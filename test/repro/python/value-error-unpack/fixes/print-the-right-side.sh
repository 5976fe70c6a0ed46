python3 -c 'value = "A1,2,red".split(","); print(len(value), value)'
