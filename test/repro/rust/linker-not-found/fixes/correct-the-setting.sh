set -e
grep -rn linker .cargo/config.toml
rm .cargo/config.toml
bash "$REPRO/error.sh"
