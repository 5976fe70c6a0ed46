python3 -c 'import datetime; print(type(datetime), [n for n in dir(datetime) if not n.startswith("_")])' | grep "'module'"
