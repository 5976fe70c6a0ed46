MORE=:lib/* bash "$REPRO/error.sh"
