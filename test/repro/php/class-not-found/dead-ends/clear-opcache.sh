php -r 'if (function_exists("opcache_reset")) opcache_reset();'
bash "$REPRO/error.sh"
