SUBJECT=/CN=localhost bash "$REPRO/error.sh"
