sed -i 's/ REQUIRED//' CMakeLists.txt
bash "$REPRO/error.sh"
