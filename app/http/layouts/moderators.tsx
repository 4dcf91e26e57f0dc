import { Outlet } from 'react-router'
import { staffOnly } from '#app/http/audience.server.ts'

export const middleware = [staffOnly]

/** Moderators and owners. For others these pages do not exist. The loader makes client navigation ask the server as well. */
export const loader = () => null

export default function Layout() {
  return <Outlet />
}
