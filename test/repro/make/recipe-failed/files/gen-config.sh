version=$(sed -n 's/^version=//p' "$1")
if [ -z "$version" ]; then echo "$1: error: version is empty" >&2; exit 1; fi
echo "#define VERSION $version"
