PKGMETA=1 bash "$REPRO/error.sh"
