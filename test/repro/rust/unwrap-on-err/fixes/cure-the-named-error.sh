set -e
# Os { code: 2, NotFound }: the path is relative to the working directory.
pwd; mkdir -p config && echo 'carrier = "acme"' > config/parcel.toml
bash "$REPRO/error.sh"
