# The job starts with a PATH of its own, as cron and systemd do.
chmod +x opt/bin/helmfile
export PATH=$PWD/opt/bin:$PATH
env -i PATH=/usr/bin:/bin REPRO="$REPRO" bash "$REPRO/error.sh"
