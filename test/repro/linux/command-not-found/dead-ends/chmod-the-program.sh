chmod +x opt/bin/helmfile
bash "$REPRO/error.sh"
