bash "$REPRO/error.sh" ShopStaging 'CREATE DATABASE ShopStaging'
