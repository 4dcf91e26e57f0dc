// A second program on the same database: node write-categories.ts <folder> <name> <count>
import { openApp } from '#app/app.server.ts'
import { readConfig } from '#app/config.server.ts'

const [folder = '', name = '', count = '0'] = process.argv.slice(2)
const app = await openApp(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }))
for (let index = 0; index < Number(count); index++)
  await app.db.write((tx) =>
    tx.category.create({ data: { id: `${name}-${index}`, name, audience: 'public', position: index } }),
  )
await app.db.close()
