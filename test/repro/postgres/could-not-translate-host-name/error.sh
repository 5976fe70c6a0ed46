psql "postgresql://shop:${PASSWORD:-secret}@${1:-db.shop.invalid}:${2:-5432}/shop" -c 'SELECT 1'
