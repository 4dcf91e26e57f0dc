import type { Script } from '#prisma/demo/script.ts'
export const scripts: Script[] = []
