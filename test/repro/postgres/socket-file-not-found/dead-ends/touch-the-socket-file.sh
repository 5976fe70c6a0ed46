mkdir run && touch "run/.s.PGSQL.$PORT"
bash "$REPRO/error.sh" -h "$PWD/run"
