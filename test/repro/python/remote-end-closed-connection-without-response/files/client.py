import os
import sys
import urllib.request

headers = {"User-Agent": os.environ.get("AGENT", "orders/1.0")}
tries = int(os.environ.get("TRIES", "1"))
for left in reversed(range(tries)):
    try:
        request = urllib.request.Request(f"http://127.0.0.1:{sys.argv[1]}/orders", headers=headers)
        print(urllib.request.urlopen(request, timeout=float(os.environ.get("TIMEOUT", "3"))).status)
        break
    except ConnectionError:
        if left == 0:
            raise
