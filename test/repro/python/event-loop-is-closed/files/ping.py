import asyncio


class Client:
    def __init__(self):
        self.loop = asyncio.new_event_loop()

    def ask(self, question):
        async def answer():
            return question.upper()

        try:
            return self.loop.run_until_complete(answer())
        finally:
            self.loop.close()


client = Client()
print(client.ask("one"))
print(client.ask("two"))
