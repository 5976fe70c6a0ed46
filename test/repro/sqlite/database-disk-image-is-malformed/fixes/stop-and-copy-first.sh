bash make.sh
mkdir rescue && cp -a app.db rescue/
sqlite3 rescue/app.db "PRAGMA integrity_check" 2>&1 | grep -m1 -i 'page\|btree'
