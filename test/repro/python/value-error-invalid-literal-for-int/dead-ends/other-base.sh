sed -i 's/int(sys.argv\[1\])/int(sys.argv[1], 16)/' qty.py
bash "$REPRO/error.sh"
