set -e
. ./setup.sh
# An old token is stored and sent without a question.
git config --global credential.helper store
echo "http://ci:expired@127.0.0.1%3a$PORT" > "$HOME/.git-credentials"
URL=http://127.0.0.1:$PORT/invoicing.git bash "$REPRO/error.sh" 2> /dev/null || true
printf 'protocol=http\nhost=127.0.0.1:%s\n\n' "$PORT" | git credential reject
echo "http://ci:t0ken@127.0.0.1%3a$PORT" > "$HOME/.git-credentials"
URL=http://127.0.0.1:$PORT/invoicing.git bash "$REPRO/error.sh"
