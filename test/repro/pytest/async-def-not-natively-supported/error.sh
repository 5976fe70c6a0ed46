python3 -m pytest -p no:asyncio -p no:anyio tests
