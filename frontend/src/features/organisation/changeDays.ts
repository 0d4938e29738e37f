/** Days on which something changed, each with what is known of it; earliest first. */
export interface ChangeDay<Event> {
  date: string;
  events: Event[];
}

export function changeDays<Event extends { date: string }>(events: readonly Event[]): ChangeDay<Event>[] {
  const days = new Map<string, Event[]>();
  for (const event of events) days.set(event.date, [...(days.get(event.date) ?? []), event]);
  return [...days].map(([date, ofDay]) => ({ date, events: ofDay })).sort((a, b) => a.date.localeCompare(b.date));
}
