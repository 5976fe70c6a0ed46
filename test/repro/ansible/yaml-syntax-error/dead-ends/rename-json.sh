mv play.yml play.json
FILE=play.json bash "$REPRO/error.sh"
