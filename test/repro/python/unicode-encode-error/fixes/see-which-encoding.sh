PYTHONIOENCODING=ascii python3 -c 'import sys; print(sys.stdout.encoding)' | grep ascii
