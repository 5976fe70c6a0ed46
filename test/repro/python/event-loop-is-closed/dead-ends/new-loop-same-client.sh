sed -i 's/^print(client.ask("two"))/asyncio.set_event_loop(asyncio.new_event_loop())\nprint(client.ask("two"))/' ping.py
bash "$REPRO/error.sh"
