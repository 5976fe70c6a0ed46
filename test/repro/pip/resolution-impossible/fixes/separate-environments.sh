python3 make.py
for tool in shopapi==3.1 shopjobs==1.4; do
  python3 -m venv --without-pip "env-$tool" && python3 -m pip --python "env-$tool/bin/python" install -q --disable-pip-version-check --no-index --find-links wheels "$tool"
done
