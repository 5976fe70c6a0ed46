# A name that certainly exists fails in the same way.
NAME=example.com bash "$REPRO/error.sh"
