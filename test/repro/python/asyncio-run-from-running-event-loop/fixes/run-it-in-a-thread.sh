sed -i 's/print(asyncio.run(fetch()))/print(await asyncio.to_thread(lambda: asyncio.run(fetch())))/' report.py
bash "$REPRO/error.sh"
