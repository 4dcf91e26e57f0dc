import { initial, stableHash } from '#app/kernel/text.ts'

const FACE_COLOURS = 8
const SIZES = { small: 'size-6.5 text-[11px]', medium: 'size-9 text-sm', large: 'size-20 text-3xl' }

/** A generated face: initial and a colour that stays with the name. Decoration beside the name, so it is hidden from readers. */
export function Avatar({ name, id, size = 'medium' }: { name: string; id: string; size?: keyof typeof SIZES }) {
  return (
    <span aria-hidden="true" className={`face face-${stableHash(id) % FACE_COLOURS} ${SIZES[size]}`}>
      {initial(name)}
    </span>
  )
}

/** Up to five faces in a row, most recent first. */
export function Faces({ people }: { people: { id: string; displayName: string }[] }) {
  return (
    <span className="inline-flex pl-2" aria-hidden="true">
      {people.slice(0, 5).map((person) => (
        <span key={person.id} className="-ml-2 rounded-full border-2 border-surface">
          <Avatar id={person.id} name={person.displayName} size="small" />
        </span>
      ))}
    </span>
  )
}
