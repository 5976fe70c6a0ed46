mkdir -p secrets && chmod 711 secrets
echo t0ken > secrets/token.txt && chmod "${MODE-000}" secrets/token.txt
[ "$(id -u)" = 0 ] && chgrp 4712 secrets/token.txt
bash as-app.sh cat secrets/token.txt
