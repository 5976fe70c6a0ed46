node -p 'typeof process.env.DB_PASSWORD' | grep undefined
