set -e
chmod +x opt/bin/helmfile
env -i PATH="$PWD/opt/bin:/usr/bin:/bin" REPRO="$REPRO" bash "$REPRO/error.sh"
