set -e
make -n frame
sh gen-config.sh config.ini || sed -i 's/^version=/version=3/' config.ini
bash "$REPRO/error.sh"
