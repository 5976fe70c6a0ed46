sed -i 's/asyncio.run(fetch())/asyncio.get_event_loop().run_until_complete(fetch())/' report.py
bash "$REPRO/error.sh"
