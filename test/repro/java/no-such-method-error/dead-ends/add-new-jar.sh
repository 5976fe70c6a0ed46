CP=out:v1:v2 bash "$REPRO/error.sh"
