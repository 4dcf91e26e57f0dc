import type { Topic } from '#prisma/demo/topic.ts'
export const topics: Topic[] = []
