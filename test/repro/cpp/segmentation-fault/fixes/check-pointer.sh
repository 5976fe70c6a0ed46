set -e
sed -i 's|return find(name)->depth;|Frame *f = find(name); return f ? f->depth : -1;|' app.cpp
bash "$REPRO/error.sh"
