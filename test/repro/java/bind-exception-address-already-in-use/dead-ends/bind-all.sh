bash "$REPRO/error.sh" -Daddress=0.0.0.0
