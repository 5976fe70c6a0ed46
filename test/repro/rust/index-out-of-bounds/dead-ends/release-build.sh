RUSTFLAGS=-O bash "$REPRO/error.sh"
