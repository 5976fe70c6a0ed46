import os
import sys
import urllib.request

url = f"https://{os.environ.get('NAME', 'localhost')}:{sys.argv[1]}/server.py"
if os.environ.get("CLIENT") == "requests":
    import requests

    print(requests.get(url, timeout=3).status_code)
else:
    print(urllib.request.urlopen(url, timeout=3).status)
