node -e 'console.log(new URL("/v1/deploys", "https://hooks.example.com").href)'
