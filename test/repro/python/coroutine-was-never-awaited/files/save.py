import asyncio


async def save(order):
    await asyncio.sleep(0)
    print("saved", order)


async def main():
    save(42)


asyncio.run(main())
