head -c 20000000 /dev/zero > dump.bin
ulimit -v 400000        # a limit of the service, in kB
python3 load.py dump.bin
