bash "$REPRO/error.sh" 'REPAIR TABLE shop.invoices'
