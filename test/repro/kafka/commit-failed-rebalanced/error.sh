# The reader of the pipe is slow, so kcat cannot write and does not come back to poll.
source start-broker.sh
for i in $(seq 3000); do printf 'order %060d\n' "$i"; done | kcat -P -b "$BROKER" -t orders -p 0
timeout 20 kcat -G billing -e -b "$BROKER" -X auto.offset.reset=earliest -X session.timeout.ms="${SESSION:-3000}" \
  -X heartbeat.interval.ms=500 -X max.poll.interval.ms="${MAX_POLL:-4000}" orders 2> >(tee consumer.log >&2) \
  | { for tick in $(seq 28); do grep -q MAXPOLL consumer.log 2>/dev/null && break; sleep 0.25; done; echo "$(wc -l) records"; }
