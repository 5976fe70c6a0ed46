set -e
# With max_fails=0 no server is taken out: each request is tried, and its own error is what is logged.
printf 'upstream checkout {\n  server 127.0.0.1:1 max_fails=0;\n  server 127.0.0.1:2 max_fails=0;\n}\n' > http.conf
bash "$REPRO/error.sh"
