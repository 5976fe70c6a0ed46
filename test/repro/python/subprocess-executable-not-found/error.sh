python3 status.py "${1:-uname -s}"
