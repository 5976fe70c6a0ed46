MAX=40 bash "$REPRO/error.sh" 'a: BEGIN' 'b: BEGIN' 'c: BEGIN' 'd: BEGIN'
