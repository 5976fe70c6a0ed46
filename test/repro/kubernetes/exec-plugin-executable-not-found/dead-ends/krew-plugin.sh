kubectl plugin list
bash "$REPRO/error.sh"
