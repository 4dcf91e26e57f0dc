import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { followDocumentLocale } from '#app/ui/locale.ts'

followDocumentLocale()
startTransition(() => {
  hydrateRoot(document, <HydratedRouter />)
})
