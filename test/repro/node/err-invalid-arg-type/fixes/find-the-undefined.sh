EXPORT_DIR=. node export.js
