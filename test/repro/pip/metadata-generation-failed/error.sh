python3 -m venv --without-pip .venv
if [ -n "$PKGMETA" ]; then (cd .venv/lib/python3.*/site-packages && echo "VERSION = '1.0'" > pkgmeta.py); fi
python3 -m pip --python .venv/bin/python install --disable-pip-version-check --no-index --no-build-isolation "$@" ./legacy
