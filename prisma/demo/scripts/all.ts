import type { Script } from '#prisma/demo/script.ts'
import { gardens } from '#prisma/demo/scripts/gardens.ts'
import { hearth } from '#prisma/demo/scripts/hearth.ts'
import { identification } from '#prisma/demo/scripts/identification.ts'
import { kit } from '#prisma/demo/scripts/kit.ts'
import { patch } from '#prisma/demo/scripts/patch.ts'
import { story } from '#prisma/demo/scripts/story.ts'
import { walks } from '#prisma/demo/scripts/walks.ts'

/** Every thread written by hand. */
export const scripts: Script[] = [...story, ...identification, ...gardens, ...walks, ...kit, ...patch, ...hearth]
