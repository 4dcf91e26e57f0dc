/** Both ends of an interval, low then high. */
export type Interval = [number, number]
