echo "alias helmfile=$PWD/opt/bin/helmfile" > bashrc
BASH_ENV=bashrc bash "$REPRO/error.sh"
