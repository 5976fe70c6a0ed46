set -e
chmod +x opt/bin/helmfile
export PATH=$PWD/opt/bin:$PATH
command -v helmfile
bash "$REPRO/error.sh"
