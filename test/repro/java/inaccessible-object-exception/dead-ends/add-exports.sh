bash "$REPRO/error.sh" --add-exports java.base/java.lang=ALL-UNNAMED
