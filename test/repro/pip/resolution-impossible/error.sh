python3 make.py && python3 -m venv --without-pip .venv
python3 -m pip --python .venv/bin/python install --disable-pip-version-check --no-index --find-links wheels "${@:-shopapi==3.1}" ${2:-shopjobs==1.4}
