set -e
node -e 'setTimeout(() => require("http").createServer((q, s) => s.end("ok")).listen(process.env.PORT, "127.0.0.1"), 500)' &
trap "kill $!" EXIT
cat > rates.rb <<'RB'
require 'net/http'
attempts = 0
begin
  puts Net::HTTP.get(URI("http://127.0.0.1:#{ENV.fetch('PORT')}/rates"))
rescue Errno::ECONNREFUSED
  raise if (attempts += 1) > 7
  sleep 0.1 * 2**attempts
  retry
end
RB
bash "$REPRO/error.sh"
