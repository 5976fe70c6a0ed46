set -e
. ./setup.sh
git config --global push.autoSetupRemote true # Git 2.37 or newer
bash "$REPRO/error.sh"
