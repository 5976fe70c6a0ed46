cd src && python3 -c 'import app.main'
