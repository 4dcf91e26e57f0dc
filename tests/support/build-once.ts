import { makeBuilt } from '../../app/start/make-ready.mjs'

/** Request tests speak to the built app. `npm test` has built it already; a runner started by hand may not have. */
export default function setup(): void {
  makeBuilt()
}
