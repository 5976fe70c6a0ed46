rm -rf target   # as mvn clean does
bash "$REPRO/error.sh"
