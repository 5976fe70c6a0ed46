bash "$REPRO/error.sh" -Duser.language=de -Duser.country=DE
