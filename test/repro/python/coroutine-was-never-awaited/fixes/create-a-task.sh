sed -i 's/^    save(42)/    task = asyncio.create_task(save(42))\n    await task/' save.py
bash "$REPRO/error.sh" | grep 'saved 42'
