# Included once more, and in both files: a header only declares.
sed -i '1i #include "queue.hpp"' main.cpp queue.cpp
bash "$REPRO/error.sh"
