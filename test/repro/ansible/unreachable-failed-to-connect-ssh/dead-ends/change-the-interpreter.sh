bash "$REPRO/error.sh" -e ansible_python_interpreter=/usr/bin/python3
