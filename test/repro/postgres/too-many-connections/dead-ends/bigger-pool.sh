bash "$REPRO/error.sh" 'a: BEGIN' 'b: BEGIN' 'c: BEGIN' 'd: BEGIN' 'e: BEGIN' 'f: BEGIN' 'g: BEGIN'
