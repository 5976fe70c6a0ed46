# The next deploy copies the file without the bit again.
cp migrate.sh release.sh && chmod +x migrate.sh && bash "$REPRO/error.sh"
cp release.sh new && mv new migrate.sh && bash "$REPRO/error.sh"
