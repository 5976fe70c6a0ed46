python3 make.py
for tool in shopapi==3.1 shopjobs==1.4; do
  python3 -m venv "env-$tool" && "env-$tool/bin/pip" install -q --disable-pip-version-check --no-index --find-links wheels "$tool"
done
