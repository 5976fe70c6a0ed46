sed -i 's/np\.float\b/float/' stats.py
bash "$REPRO/error.sh"
