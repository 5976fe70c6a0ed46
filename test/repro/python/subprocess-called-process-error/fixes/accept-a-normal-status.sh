python3 - <<'PY'
import subprocess
r = subprocess.run(["grep", "-q", "no such text", "backup.py"])
if r.returncode > 1:
    r.check_returncode()
print("found" if r.returncode == 0 else "not found")
PY
