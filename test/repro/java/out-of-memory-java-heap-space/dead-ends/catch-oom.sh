bash "$REPRO/error.sh" -Dcatch=true
