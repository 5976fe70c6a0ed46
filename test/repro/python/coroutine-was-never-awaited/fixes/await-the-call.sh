sed -i 's/^    save(42)/    await save(42)/' save.py
bash "$REPRO/error.sh" | grep 'saved 42'
