bash "$REPRO/error.sh" -c shared_buffers=256MB -c work_mem=64MB
