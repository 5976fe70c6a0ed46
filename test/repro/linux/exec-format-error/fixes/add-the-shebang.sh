set -e
sed -i '1i #!/bin/sh' agent
bash "$REPRO/error.sh"
