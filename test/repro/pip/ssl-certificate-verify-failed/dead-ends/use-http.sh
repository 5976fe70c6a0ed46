# the same server speaks https only; pip leaves a plain http index out unless it is trusted
bash "$REPRO/error.sh" --extra-index-url "http://localhost:$PORT/simple"
