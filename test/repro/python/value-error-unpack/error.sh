python3 parse.py "${1:-A1,2,red}"
