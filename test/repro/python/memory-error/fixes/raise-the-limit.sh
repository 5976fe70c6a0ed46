head -c 20000000 /dev/zero > dump.bin
ulimit -v unlimited
python3 load.py dump.bin
