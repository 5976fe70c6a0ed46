bash "$REPRO/error.sh" 'PRAGMA foreign_key_list(orders)' | grep users
