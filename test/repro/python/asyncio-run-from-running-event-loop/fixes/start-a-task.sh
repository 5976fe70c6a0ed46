sed -i 's/print(asyncio.run(fetch()))/print(await asyncio.get_running_loop().create_task(fetch()))/' report.py
bash "$REPRO/error.sh"
