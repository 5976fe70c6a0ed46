set -e
. ./setup.sh
git config --global user.name "Dana Vries"
git config --global user.email dana@acme.example
bash "$REPRO/error.sh"
