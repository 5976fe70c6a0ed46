bash "$REPRO/error.sh" "$(node -p "encodeURIComponent('p@ss/w#rd')")" '' 'p@ss/w#rd'
