bash "$REPRO/error.sh" -Dhttps.protocols=TLSv1.2
