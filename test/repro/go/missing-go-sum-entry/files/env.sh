# A module proxy made of files, so that no network is needed. GOSUMDB is off as this proxy is private.
python3 - <<'PY'
import os, zipfile
at = 'proxy/example.com/money/@v/'
os.makedirs(at, exist_ok=True)
mod = 'module example.com/money\n\ngo 1.18\n'
open(at + 'list', 'w').write('v1.2.0\n')
open(at + 'v1.2.0.info', 'w').write('{"Version":"v1.2.0"}')
open(at + 'v1.2.0.mod', 'w').write(mod)
with zipfile.ZipFile(at + 'v1.2.0.zip', 'w') as z:
    z.writestr('example.com/money@v1.2.0/go.mod', mod)
    z.writestr('example.com/money@v1.2.0/money.go', 'package money\n\nconst Cent = 1\n')
PY
export GOPROXY=file://$PWD/proxy GOSUMDB=off GOFLAGS=-modcacherw GOMODCACHE=$PWD/modcache
