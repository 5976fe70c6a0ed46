rm -rf out
bash "$REPRO/error.sh"
