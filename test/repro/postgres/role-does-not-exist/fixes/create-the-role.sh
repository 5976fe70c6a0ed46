CREATE='CREATE ROLE runner LOGIN' bash "$REPRO/error.sh"
