// `npm run build`
import { makeBuilt } from './make-ready.mjs'

makeBuilt()
