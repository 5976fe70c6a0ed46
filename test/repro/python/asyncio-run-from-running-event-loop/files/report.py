import asyncio


async def fetch():
    return 12


async def main():
    print(asyncio.run(fetch()))


asyncio.run(main())
