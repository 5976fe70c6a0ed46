# The script asks nginx -t first, which is content.
bash "$REPRO/error.sh"
