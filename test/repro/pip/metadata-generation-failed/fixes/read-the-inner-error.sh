bash "$REPRO/error.sh" -v 2>&1 | grep -F "No module named 'pkgmeta'"
