import type { CategoryRecord } from '#app/archive/record.ts'

export type CategoryId = 'hearth' | 'identification' | 'patch' | 'gardens' | 'kit' | 'walks' | 'hut'

export const categories: CategoryRecord[] = [
  {
    type: 'category',
    id: 'hearth',
    name: 'The hearth',
    description: 'Say hello, ask anything, talk about books. No question is too small.',
    audience: 'public',
  },
  {
    type: 'category',
    id: 'identification',
    name: 'Identification',
    description: 'What was that? Say what you saw before you say what you think it was.',
    audience: 'public',
  },
  {
    type: 'category',
    id: 'patch',
    name: 'Patch news',
    description: 'What is about in the valley, week by week. Nests and roosts stay vague.',
    audience: 'public',
  },
  {
    type: 'category',
    id: 'gardens',
    name: 'Gardens and boxes',
    description: 'Feeders, hedges, ponds, nest boxes and everything that goes wrong with them.',
    audience: 'public',
  },
  {
    type: 'category',
    id: 'kit',
    name: 'Kit, sound and maps',
    description: 'Optics, recorders, notebooks, counting methods, repairs.',
    audience: 'public',
  },
  {
    type: 'category',
    id: 'walks',
    name: 'Walks and lifts',
    description: 'Plans with meeting points and phone numbers, so only members read along.',
    audience: 'members',
  },
  {
    type: 'category',
    id: 'hut',
    name: 'The hut',
    description: 'Where Maren, Tom and Ines keep the kettle and the worries.',
    audience: 'staff',
  },
]
