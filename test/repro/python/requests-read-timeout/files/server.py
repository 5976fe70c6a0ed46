"""Answers after the number of seconds given as second argument; every third request at once."""
import http.server
import sys
import time


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        time.sleep(0.1 if "per_page" in self.path else float(sys.argv[2]))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"[]")


server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler)
print("ready", flush=True)
server.serve_forever()
