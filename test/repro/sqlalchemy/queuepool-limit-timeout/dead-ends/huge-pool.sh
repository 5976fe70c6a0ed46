POOL=200 REQUESTS=500 bash "$REPRO/error.sh"      # a leak fills any pool
