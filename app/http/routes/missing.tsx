import { notFound } from '#app/http/audience.server.ts'

/** Every address that is nobody's. It exists because middleware runs for matched routes only. */
export function loader() {
  throw notFound()
}

export const action = loader

export default function Missing() {
  return null
}
