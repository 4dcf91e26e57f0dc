// `npm run generate`: what the compiler and the editor need to see.
import { makeTypes } from './make-ready.mjs'

makeTypes()
