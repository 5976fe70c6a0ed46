set -euo pipefail
echo "releasing $RELEASE_TAG"
