mkdir app && cp web/package.json app/      # what COPY package.json ./ below WORKDIR /app does
cd app && npm run build
