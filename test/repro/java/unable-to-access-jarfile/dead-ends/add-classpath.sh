CP=build/libs bash "$REPRO/error.sh"
