set -e
sed -i 's|^int limit() .*|int limit();|' limit.hpp
sed -i '$a int limit() { return 3; }' other.cpp
bash "$REPRO/error.sh"
