rm -rf node_modules && mkdir node_modules && cp -R sdk node_modules/legacy-sdk      # the same package again
"$TOOLS/tsc" -p .
