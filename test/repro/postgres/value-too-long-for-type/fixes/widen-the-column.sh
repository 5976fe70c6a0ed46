bash "$REPRO/error.sh" 'ALTER TABLE customers ALTER COLUMN name TYPE varchar(80)'
