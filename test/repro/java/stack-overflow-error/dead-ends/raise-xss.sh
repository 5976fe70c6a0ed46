bash "$REPRO/error.sh" -Xss8m
