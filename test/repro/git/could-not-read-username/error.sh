# The server asks for a login, and git may not ask the person.
. ./setup.sh
export GIT_TERMINAL_PROMPT=${GIT_TERMINAL_PROMPT-0}
setsid git clone -q "http://127.0.0.1:$PORT/invoicing.git" copy
