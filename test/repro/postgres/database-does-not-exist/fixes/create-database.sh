bash "$REPRO/error.sh" shop_staging 'CREATE DATABASE shop_staging'
