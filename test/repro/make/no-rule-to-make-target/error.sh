# main.d still names a header that was removed.
make gw
