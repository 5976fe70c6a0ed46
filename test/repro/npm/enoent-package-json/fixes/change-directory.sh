npm --prefix web run build || exit 1
cd web && npm run build
