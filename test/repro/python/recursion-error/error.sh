python3 circle.py "$@"
