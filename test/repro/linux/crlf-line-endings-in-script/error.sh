# Written on Windows.
[ -f deploy.sh ] || printf '#!/usr/bin/env bash\r\ncd "$HOME"\r\necho deployed\r\n' > deploy.sh
chmod +x deploy.sh && ./deploy.sh
