bash "$REPRO/error.sh" shopapi shopjobs
