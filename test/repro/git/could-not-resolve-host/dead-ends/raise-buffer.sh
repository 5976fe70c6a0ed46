. ./setup.sh
git config --global http.postBuffer 524288000
bash "$REPRO/error.sh"
