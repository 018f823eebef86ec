# Tried with Buildah on a base of Debian 12 and Node 22 that stood for node:22-slim; with Docker itself not yet.

FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm pack --pack-destination /tmp && mv /tmp/kinoglot-*.tgz /tmp/kinoglot.tgz

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
COPY --from=build /tmp/kinoglot.tgz /tmp/
# Both packages are needed where catalogues or jobs are in PostgreSQL; without them all else works.
RUN npm install --omit=dev --no-audit --no-fund /tmp/kinoglot.tgz pg@8.23.1 pg-boss@10.4.2 && rm /tmp/kinoglot.tgz
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "node_modules/kinoglot/dist/cli/main.js"]
CMD ["serve"]
