ROUNDS=3 bash "$REPRO/error.sh" 'a: BEGIN' 'b: BEGIN'
