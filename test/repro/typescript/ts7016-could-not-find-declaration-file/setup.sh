mkdir -p node_modules && cp -R sdk node_modules/legacy-sdk
