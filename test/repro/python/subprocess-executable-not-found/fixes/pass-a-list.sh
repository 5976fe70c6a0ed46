sed -i 's/sys.argv\[1\]/sys.argv[1].split()/' status.py
bash "$REPRO/error.sh"
