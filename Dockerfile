# The service alone; its Neo4j is a container of its own (docker-compose.yml) or any other, by NEO4J_URI.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY build.js .swcrc tsconfig.json ./
COPY explorer ./explorer
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production
ENV HOST=0.0.0.0
ENV PORT=4000
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json ./
COPY cypher ./cypher
COPY explorer ./explorer
COPY data ./data
COPY schema ./schema
RUN ln -s /app/dist/cli.js /usr/local/bin/entente && chmod +x dist/cli.js && mkdir /exchange && chown node:node /exchange
# Where a command writes what it is not told a place for.
WORKDIR /exchange
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/app/dist/main.js"]
