set -e
sed -i 's|^int limit|inline int limit|' limit.hpp
bash "$REPRO/error.sh"
