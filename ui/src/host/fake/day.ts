import type {
  LegRow,
  MarginRow,
  Problem,
  Proposal,
  Row,
  Snapshot,
  StopRow,
  Timing,
} from '../../generated/api';

/** An invented morning: stops with their minutes, legs between them, a margin before the fixed hour. */
export interface Plan {
  title: string;
  subtitle: string;
  file: string;
  date: string;
  label: string;
  short: string;
  stops: Planned[];
  /** Minutes after each stop, by its id; null is unknown. */
  legs: Record<string, number | null>;
  margin: { before: string; wanted: number; floor: number };
  /** Rows that follow the fixed hour and are drawn as they are. */
  tail: Row[];
  days: Snapshot['days'];
}

export interface Planned {
  id: string;
  title: string;
  place: string;
  commune: string;
  people: string;
  more: number;
  press: string;
  minutes: number;
  least: number | null;
  /** Minute of the day; null follows. */
  fixed: number | null;
  status?: string;
  notes?: StopRow['notes'];
}

export function hour(minute: number): string {
  const rest = minute % 60;
  return `${Math.floor(minute / 60)}h${rest === 0 ? '' : String(rest).padStart(2, '0')}`;
}

export function minutes(count: number): string {
  return `${count}\u00a0min`;
}

interface Placed extends Planned {
  start: number;
  latest: number | null;
}

/** Where each stop falls, and what is left before the fixed hour. */
function place(plan: Plan): { stops: Placed[]; left: number } {
  let at = 0;
  let left = 0;
  const stops = plan.stops.map((stop): Placed => {
    if (stop.id === plan.margin.before && stop.fixed !== null) left = stop.fixed - at;
    const start = stop.fixed ?? at;
    at = start + stop.minutes + (plan.legs[stop.id] ?? 0);
    return { ...stop, start, latest: null };
  });
  const wall = stops.findIndex((stop) => stop.id === plan.margin.before);
  let bound = (stops[wall]?.start ?? 0) - plan.margin.floor;
  for (const stop of stops.slice(0, wall).reverse()) {
    bound -= stop.minutes + (plan.legs[stop.id] ?? 0);
    stop.latest = bound;
  }
  return { stops, left };
}

/** The snapshot of a plan; `old` is what a preview is compared with. */
export function draw(plan: Plan, revision: number, old?: Plan): Snapshot {
  const { stops, left } = place(plan);
  const before = old && place(old);
  const missing = Math.max(0, plan.margin.floor - left);
  const wall = stops.find((stop) => stop.id === plan.margin.before);
  const rows: Row[] = stops.flatMap((stop, at): Row[] => {
    const was = before?.stops.find((each) => each.id === stop.id);
    const next = stops[at + 1];
    const rows: Row[] = [];
    if (stop === wall) rows.push(marginRow(plan, left, missing, stop.start, before?.left));
    rows.push(stopRow(stop, was, missing > 0 && stop === wall));
    const leg = plan.legs[stop.id];
    if (next && leg !== undefined) rows.push(legRow(stop.id, next.id, leg));
    return rows;
  });
  const problems = missing > 0 && wall ? [missed(wall, missing, stops)] : [];
  return {
    revision,
    title: plan.title,
    subtitle: plan.subtitle,
    file: plan.file,
    read_only: false,
    notice: null,
    unsaved: null,
    days: [
      { date: plan.date, label: plan.label, short: plan.short, rows: [...rows, ...plan.tail] },
      ...plan.days,
    ],
    problems,
    accepted: [],
    problem_summary: problems.length > 0 ? '1 conflit' : '',
    undo: null,
    redo: null,
    announce: null,
    focus: null,
  };
}

function stopRow(stop: Placed, was: Placed | undefined, blocked: boolean): { kind: 'stop' } & StopRow {
  const timing: Timing = stop.fixed === null ? 'follows' : 'start_fixed';
  const until =
    stop.latest !== null && stop.latest !== stop.start
      ? `jusqu’à ${hour(stop.latest)}`
      : stop.fixed !== null
        ? 'heure fixe'
        : '';
  const changed = { hour: was && was.start !== stop.start, duration: was && was.minutes !== stop.minutes };
  return {
    kind: 'stop',
    id: stop.id,
    label: `${stop.fixed === null ? '' : 'heure fixe, '}${hour(stop.start)} à ${hour(stop.start + stop.minutes)}, ${stop.title}, ${stop.place}`,
    hour: hour(stop.start),
    hour_prefix: '',
    hour_suffix: '',
    end: hour(stop.start + stop.minutes),
    starts_at: stop.start,
    ends_at: stop.start + stop.minutes,
    timing,
    until,
    late: stop.latest !== null && stop.latest < stop.start,
    uncertain: false,
    earliest: '',
    latest: stop.latest === null ? '' : hour(stop.latest),
    duration: minutes(stop.minutes),
    duration_min: stop.minutes,
    minimum: stop.least === null ? '' : minutes(stop.least),
    title: stop.title,
    place: stop.place,
    commune: stop.commune,
    people: stop.people,
    more_people: stop.more,
    everybody: stop.people,
    group: null,
    press: stop.press,
    status: stop.status ?? '',
    idle: false,
    severity: blocked ? 'blocking' : null,
    notes: stop.notes ?? [],
    was:
      was && (changed.hour || changed.duration)
        ? {
            hour: changed.hour ? hour(was.start) : null,
            duration: changed.duration ? minutes(was.minutes) : null,
          }
        : null,
  };
}

function legRow(from: string, to: string, count: number | null): { kind: 'leg' } & LegRow {
  return {
    kind: 'leg',
    from,
    to,
    group: null,
    minutes: count === null ? '?' : minutes(count),
    lasts: count,
    known: count !== null,
    estimated: false,
    means: 'car',
    text: count === null ? 'Trajet inconnu' : 'Trajet',
    label: count === null ? 'trajet, durée inconnue' : `trajet, ${minutes(count)}`,
  };
}

function marginRow(
  plan: Plan,
  left: number,
  missing: number,
  wall: number,
  was: number | undefined,
): { kind: 'margin' } & MarginRow {
  const { before, wanted, floor } = plan.margin;
  const text =
    missing > 0
      ? `Il manque ${minutes(missing)} avant ${hour(wall)}`
      : `Marge avant ${hour(wall)}, plancher ${minutes(floor)}`;
  return {
    kind: 'margin',
    before,
    group: null,
    wanted,
    floor,
    left: Math.max(left, floor),
    missing,
    uncertain: false,
    minutes: missing > 0 ? `−\u00a0${minutes(missing)}` : minutes(left),
    text,
    label: text,
    was_left:
      was === undefined || Math.max(was, floor) === Math.max(left, floor) ? null : Math.max(was, floor),
  };
}

function missed(wall: Placed, missing: number, stops: Placed[]): Problem {
  const first = stops[0];
  return {
    code: 'pin-missed',
    severity: 'blocking',
    stops: [wall.id, ...stops.filter((stop) => stop.start < wall.start).map((stop) => stop.id)],
    headline: `Il manque ${minutes(missing)} avant ${hour(wall.start)}.`,
    detail: first ? `${first.title} commence à ${hour(first.start)} ; la marge est à son plancher.` : '',
    sum: [
      { text: 'Arrivée prévue', value: hour(wall.start + missing - 5) },
      { text: 'Marge, au plancher', value: minutes(5) },
      { text: 'Reste à trouver', value: minutes(missing) },
    ],
    repairable: true,
    about: '',
  };
}

/** Repairs of a plan: one stop shortened, two stops shortened, the first one earlier; each with what it makes of the plan. */
export function repairs(plan: Plan): { proposal: Proposal; plan: Plan }[] {
  const { left } = place(plan);
  const missing = plan.margin.floor - left;
  if (missing <= 0) return [];
  const spare = plan.stops
    .filter((stop) => stop.least !== null && stop.fixed === null)
    .map((stop) => ({ stop, spare: stop.minutes - (stop.least ?? stop.minutes) }))
    .sort((a, b) => b.spare - a.spare);
  const made: { title: string; detail: string; plan: Plan }[] = [];
  for (const each of spare.filter((each) => each.spare >= missing)) {
    const to = each.stop.minutes - missing;
    made.push({
      title: `${each.stop.title} : ${each.stop.minutes} → ${minutes(to)}`,
      detail: `Une seule étape touchée. Minimum prévu : ${minutes(each.stop.least ?? 0)}.`,
      plan: change(plan, each.stop.id, { minutes: to }),
    });
  }
  const start = plan.stops.find((stop) => stop.fixed !== null);
  if (start?.fixed != null) {
    made.push({
      title: `${start.title} avancé à ${hour(start.fixed - missing)}`,
      detail: 'Toutes les durées restent comme elles sont.',
      plan: change(plan, start.id, { fixed: start.fixed - missing }),
    });
  }
  return made.map((each, at) => ({
    plan: each.plan,
    proposal: { rank: at + 1, title: each.title, detail: each.detail, problems_after: 0 },
  }));
}

/** The plan with one stop changed. */
export function change(plan: Plan, id: string, by: Partial<Planned>): Plan {
  return { ...plan, stops: plan.stops.map((stop) => (stop.id === id ? { ...stop, ...by } : stop)) };
}
