. ./server.sh
git config --global user.email ci@acme.example
bash "$REPRO/error.sh"
