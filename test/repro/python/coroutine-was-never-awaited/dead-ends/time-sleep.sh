sed -i 's/^    save(42)/    save(42)\n    import time; time.sleep(1)/' save.py
bash "$REPRO/error.sh"
