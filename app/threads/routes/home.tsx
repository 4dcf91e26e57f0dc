import { m } from '#app/messages/compiled/messages.js'
import { Page, PageTitle } from '#app/ui/page.tsx'

export const loader = () => null

export default function Home() {
  return (
    <Page>
      <PageTitle>{m.shell_home()}</PageTitle>
    </Page>
  )
}
