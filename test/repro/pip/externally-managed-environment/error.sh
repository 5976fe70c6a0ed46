python3 make.py
bash managed.sh -m pip install --disable-pip-version-check --no-index "$@" ./shopcore-1.0-py3-none-any.whl
