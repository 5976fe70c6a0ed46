# Group 4712 may read the file, and the user was put into it; the running process still has its old groups.
MODE=040 bash "$REPRO/error.sh"
