import json
import sys


def fetch_rows(reply):
    if reply["ok"]:
        return reply.get("rows")


for row in fetch_rows(json.loads(sys.argv[1])):
    print(row)
