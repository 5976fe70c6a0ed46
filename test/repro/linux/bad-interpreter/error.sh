# The interpreter of the first line has moved.
chmod +x manage
bash -c ./manage
