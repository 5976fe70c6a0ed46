cat config/prod.env
