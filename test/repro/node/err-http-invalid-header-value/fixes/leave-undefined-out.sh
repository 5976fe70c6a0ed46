node -e 'const tenant = undefined; console.log({ ...(tenant && { "x-tenant": tenant }) })'
