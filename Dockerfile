# One image, one volume: docker run -p 3000:3000 -v rockpool:/data -e BASE_URL=https://forum.example.org rockpool
FROM node:24-slim AS build
WORKDIR /rockpool
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

# Only what runs: no compiler, no test, no development package, and the image's own Node.
FROM node:24-slim AS packages
WORKDIR /rockpool
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node node_modules/.bin/node

FROM node:24-slim
WORKDIR /rockpool
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
COPY --from=packages /rockpool/node_modules ./node_modules
COPY --from=build /rockpool/package.json ./package.json
COPY --from=build /rockpool/build ./build
COPY --from=build /rockpool/app ./app
COPY --from=build /rockpool/prisma ./prisma
RUN printf '#!/bin/sh\nexec node /rockpool/app/cli/main.ts "$@"\n' > /usr/local/bin/rockpool \
  && chmod 755 /usr/local/bin/rockpool \
  && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Migrations run at every start; the process stops by itself on SIGTERM when open requests are done.
CMD ["node", "app/server.ts"]
