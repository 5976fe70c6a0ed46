bash release.sh
