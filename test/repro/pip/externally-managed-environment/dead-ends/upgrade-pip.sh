bash managed.sh -m pip install --disable-pip-version-check --no-index --upgrade pip
