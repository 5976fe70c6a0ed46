LIMIT=1024 bash "$REPRO/error.sh"      # the need is honest: 500 files, and no more
