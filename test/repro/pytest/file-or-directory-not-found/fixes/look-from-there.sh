ls tests && bash "$REPRO/error.sh" tests
