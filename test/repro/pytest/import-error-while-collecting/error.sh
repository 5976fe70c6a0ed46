python3 -m pytest "$@"
