sed -i 's/asyncio.run(fetch()))/await fetch())/' report.py
bash "$REPRO/error.sh"
