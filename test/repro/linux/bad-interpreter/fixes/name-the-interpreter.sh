set -e
sh manage
