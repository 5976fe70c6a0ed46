# three nodes with a third of the slots each
for node in 0 1 2; do
  mkdir "node$node"
  (cd "node$node" && exec redis-server --port "$((PORT + node))" --cluster-enabled yes --cluster-port "$((PORT + 4 + node))" --save "" > log) &
  echo $! >> pids
done
for node in 0 1 2; do until redis-cli -p "$((PORT + node))" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done; done
for node in 1 2; do redis-cli -p "$PORT" cluster meet 127.0.0.1 "$((PORT + node))" "$((PORT + 4 + node))" > /dev/null; done
redis-cli -p "$PORT" cluster addslotsrange 0 5460 > /dev/null
redis-cli -p "$((PORT + 1))" cluster addslotsrange 5461 10922 > /dev/null
redis-cli -p "$((PORT + 2))" cluster addslotsrange 10923 16383 > /dev/null
for node in 0 1 2; do until redis-cli -p "$((PORT + node))" cluster info | grep -q cluster_state:ok; do sleep 0.2; done; done
