rm -f *.class
bash "$REPRO/error.sh"
