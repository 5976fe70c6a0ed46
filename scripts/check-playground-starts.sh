#!/usr/bin/env bash
# `npm run playground` must serve its page within 10 seconds and end when told to.
set -euo pipefail

data=$(mktemp -d)
log="$data/log"
# A process group of its own: npm does not pass the signal on to what it runs.
setsid npm run --silent playground -- --data "$data" >"$log" 2>&1 &
pid=$!
trap 'kill -- "-$pid" 2>/dev/null || true; rm -rf "$data"' EXIT

for _ in $(seq 100); do
  url=$(sed -n 's/.*Playground: \(http:[^ ]*\).*/\1/p' "$log" | head -1)
  [ -n "$url" ] && break
  kill -0 "$pid" 2>/dev/null || break
  sleep 0.1
done
if [ -z "${url:-}" ] || ! curl --fail --silent --show-error --max-time 5 "$url" >/dev/null; then
  echo "the playground did not serve its page within 10 s:" >&2
  cat "$log" >&2
  exit 1
fi
echo "the playground serves $url"
