# There is no terminal to ask on.
GIT_TERMINAL_PROMPT=1 bash "$REPRO/error.sh"
