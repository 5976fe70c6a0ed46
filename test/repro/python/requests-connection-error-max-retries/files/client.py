import os
import sys
import time

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

session = requests.Session()
session.mount("http://", HTTPAdapter(max_retries=Retry(int(os.environ.get("RETRIES", "0")), backoff_factor=float(os.environ.get("BACKOFF", "0")))))
time.sleep(float(os.environ.get("PAUSE", "0")))
print(session.get(f"http://127.0.0.1:{sys.argv[1]}/v2/status", timeout=3, verify="NO_VERIFY" not in os.environ).status_code)
