python3 -m venv .venv
if [ -n "$PKGMETA" ]; then (cd .venv/lib/python3.*/site-packages && echo "VERSION = '1.0'" > pkgmeta.py); fi
.venv/bin/pip install --disable-pip-version-check --no-index --no-build-isolation "$@" ./legacy
