python3 -m compileall -q . ; rm -rf __pycache__
bash "$REPRO/error.sh"
