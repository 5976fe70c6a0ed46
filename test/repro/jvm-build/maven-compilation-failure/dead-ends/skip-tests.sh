bash "$REPRO/error.sh" compile -DskipTests
