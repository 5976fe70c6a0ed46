sed -i 's|<parcel/rates.hpp>|"parcel/rates.hpp"|' main.cpp
bash "$REPRO/error.sh"
