set -e
sed -i 's#</packagin>#</packaging>#' pom.xml
bash "$REPRO/error.sh"
