import { Outlet } from 'react-router'
import { membersOnly } from '#app/http/audience.server.ts'

export const middleware = [membersOnly]

/** Signed-in members who have been let in. The loader makes client navigation ask the server as well. */
export const loader = () => null

export default function Layout() {
  return <Outlet />
}
