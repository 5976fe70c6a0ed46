sed -i 's/^client = Client()//; s/client.ask/Client().ask/' ping.py
bash "$REPRO/error.sh"
