sed -i 's|^echo find|echo @find|' index.php
bash "$REPRO/error.sh"
