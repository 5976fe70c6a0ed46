sed -i 's/^async def test_fetch/def test_fetch/; s/assert await fetch()/assert asyncio.run(fetch())/' tests/test_fetch.py
bash "$REPRO/error.sh"
