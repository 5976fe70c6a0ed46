python3 make.py && python3 -m venv .venv
.venv/bin/pip install --disable-pip-version-check --no-index --find-links wheels "${@:-shopapi==3.1}" ${2:-shopjobs==1.4}
