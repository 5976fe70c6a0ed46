python3 - <<'PY'
import subprocess
try:
    subprocess.run(["tar", "-czf", "out.tgz", "missing-directory"], check=True, capture_output=True, text=True)
except subprocess.CalledProcessError as e:
    print(e.returncode, e.stderr)
    assert "No such file or directory" in e.stderr
PY
mkdir missing-directory && bash "$REPRO/error.sh"
