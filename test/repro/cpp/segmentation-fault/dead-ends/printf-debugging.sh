# "in depth()" stays in the buffer: the last line printed is not the last line run.
sed -i 's|return find(name)->depth|printf("in depth() "); return find(name)->depth|' app.cpp
bash "$REPRO/error.sh" | cat
