import type { Gesture } from '../../generated/api';
import { change, draw, type Plan } from './day';
import { reference } from './plans';
import { clock, number, refusal, unfixed } from './typed';

/** The title of a stop. */
export function titleOf(plan: Plan, id: string): string {
  return plan.stops.find((stop) => stop.id === id)?.title ?? id;
}

/** A cell of a stop, as it was typed. */
export function edited(plan: Plan, stop: string, cell: string, text: string): Plan {
  switch (cell) {
    case 'title':
      return change(plan, stop, { title: text });
    case 'place':
      return change(plan, stop, { place: text });
    case 'start': {
      if (/^[+-]/.test(text)) return shifted(plan, stop, text);
      const fixed = clock(text);
      if (fixed === null) throw refusal(text, 'une heure');
      return change(plan, stop, { fixed });
    }
    case 'duration':
      return change(plan, stop, { minutes: number(text) });
    default:
      return change(plan, stop, { least: number(text) });
  }
}

/** The plan with the stop of a line. */
export function withLine(plan: Plan, text: string, after: string | null, id: string) {
  const behind = plan.stops.findIndex((stop) => stop.id === after);
  const at = behind < 0 ? plan.stops.length : behind + 1;
  const found = /^(?:(\d+h\d*) )?(.*?)(?: (\d+) min)?$/.exec(text);
  const title = found?.[2] ?? text;
  const fixed = found?.[1] ? clock(found[1]) : null;
  const said = found?.[3] ? Number(found[3]) : null;
  const base = reference.stops[1] as Plan['stops'][number];
  const added = { ...base, id, title, minutes: said ?? 30, fixed };
  const stops = [...plan.stops.slice(0, at), added, ...plan.stops.slice(at)];
  return { plan: { ...plan, stops }, id, title, fixed, minutes: said };
}

/** What a gesture makes of the plan, and what it is called; `copy` is the id of a stop that it doubles. */
export function done(
  plan: Plan,
  gesture: Gesture,
  copy: string,
): { plan: Plan; said: string; focus?: string } {
  const named = (stops: string[]): string =>
    stops.length === 1 ? titleOf(plan, stops[0] ?? '') : `${stops.length} étapes`;
  switch (gesture.do) {
    case 'shift': {
      const [first = ''] = gesture.stops;
      return {
        plan: shifted(plan, first, gesture.text),
        said: `${named(gesture.stops)} : ${gesture.text} min.`,
      };
    }
    case 'remove': {
      const stops = plan.stops.filter((stop) => !gesture.stops.includes(stop.id));
      return { plan: { ...plan, stops }, said: `${named(gesture.stops)} : étape retirée.` };
    }
    case 'step':
    case 'place': {
      const moved = plan.stops.filter((stop) => gesture.stops.includes(stop.id));
      const others = plan.stops.filter((stop) => !gesture.stops.includes(stop.id));
      const first = plan.stops.findIndex((stop) => gesture.stops.includes(stop.id));
      const beside = gesture.do === 'place' ? others.findIndex((stop) => stop.id === gesture.beside) : -1;
      const at = gesture.do === 'step' ? first + (gesture.down ? 1 : -1) : beside + (gesture.before ? 0 : 1);
      const stops = [...others.slice(0, Math.max(0, at)), ...moved, ...others.slice(Math.max(0, at))];
      return { plan: { ...plan, stops }, said: `${named(gesture.stops)} déplacé.` };
    }
    case 'fill': {
      const fill = (now: Plan, stop: string): Plan =>
        gesture.cell === 'duration' ? change(now, stop, { minutes: number(gesture.text) }) : now;
      return { plan: gesture.stops.reduce(fill, plan), said: `${named(gesture.stops)} : ${gesture.text}.` };
    }
    case 'usual_margins': {
      if (!gesture.stops.includes(plan.margin.before)) throw unfixed(named(gesture.stops));
      const margin = { ...plan.margin, wanted: 10, floor: 5 };
      return { plan: { ...plan, margin }, said: `${named(gesture.stops)} : marge usuelle.` };
    }
    case 'duplicate': {
      const [id = ''] = gesture.stops;
      const at = plan.stops.findIndex((stop) => stop.id === id);
      const found = plan.stops[at];
      const made = found ? [{ ...found, id: copy, fixed: null }] : [];
      const stops = [...plan.stops.slice(0, at + 1), ...made, ...plan.stops.slice(at + 1)];
      return { plan: { ...plan, stops }, said: `${named(gesture.stops)} doublé.`, focus: copy };
    }
    case 'to_day':
    case 'paste':
    case 'add_day':
    case 'move_day':
    case 'remove_day':
      return { plan, said: `${gesture.do}.` };
  }
}

/** A stop so many minutes later: its hour is fixed then. */
function shifted(plan: Plan, id: string, text: string): Plan {
  const by = Number(/^([+-]?\d+)/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(by)) throw refusal(text, 'un décalage');
  const row = draw(plan, 1).days[0]?.rows.find((row) => row.kind === 'stop' && row.id === id);
  const from = row?.kind === 'stop' ? (clock(row.hour) ?? 0) : 0;
  return change(plan, id, { fixed: from + by });
}
