set -e
bash "$REPRO/error.sh" -DcallerRuns=true
