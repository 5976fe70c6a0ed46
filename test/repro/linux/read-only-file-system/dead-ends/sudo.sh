# The script already is root in its namespace: root may not write there either.
BEFORE='id -un' bash "$REPRO/error.sh"
