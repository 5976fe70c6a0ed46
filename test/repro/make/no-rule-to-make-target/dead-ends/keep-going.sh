make -k gw
