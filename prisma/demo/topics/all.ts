import type { Topic } from '#prisma/demo/topic.ts'
import { beginners } from '#prisma/demo/topics/beginners.ts'
import { gardens } from '#prisma/demo/topics/gardens.ts'
import { hearth } from '#prisma/demo/topics/hearth.ts'
import { kit } from '#prisma/demo/topics/kit.ts'
import { patch } from '#prisma/demo/topics/patch.ts'
import { puzzles } from '#prisma/demo/topics/puzzles.ts'

export const topics: Topic[] = [...beginners, ...gardens, ...kit, ...puzzles, ...hearth, ...patch]
