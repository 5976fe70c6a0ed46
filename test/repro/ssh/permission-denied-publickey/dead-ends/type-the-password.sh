bash "$REPRO/error.sh" -o BatchMode=no -o PreferredAuthentications=password
