// Written from Rust by a test of the crate `app`; never by hand.

/**
 * What the page needs before it draws anything.
 */
export type Boot = { 
/**
 * `fr` or `en`: the language of the screens.
 */
lang: string, 
/**
 * The visit that the program was started on, if any.
 */
visit: Snapshot | null, 
/**
 * Why the visit asked for could not be opened.
 */
failure: Failure | null, 
/**
 * The version of the program.
 */
version: string, };

/**
 * A visit as the page draws it; replaced whole after each edit.
 */
export type Snapshot = { 
/**
 * The number of the last change; sent back with each edit.
 */
revision: number, 
/**
 * The title of the visit.
 */
title: string, 
/**
 * Reference and state, on one line.
 */
subtitle: string, 
/**
 * The file's name.
 */
file: string, 
/**
 * True when nothing can be written (a newer format, a write-protected file); `notice` says why.
 */
read_only: boolean, 
/**
 * A sentence about the whole, shown under the bar.
 */
notice: string | null, 
/**
 * Why edits are kept on this machine and not where the visit lies: a sentence; null where they are written there.
 */
unsaved: string | null, 
/**
 * The days in order.
 */
days: Array<Day>, 
/**
 * What is wrong or to be checked, blocking first.
 */
problems: Array<Problem>, 
/**
 * What somebody lets stand, each with its reason; not counted among the problems.
 */
accepted: Array<Accepted>, 
/**
 * The problems in a line: « 1 conflit, 3 points à voir »; empty where all is well.
 */
problem_summary: string, 
/**
 * What undo would take back, in words.
 */
undo: string | null, 
/**
 * What redo would give back, in words.
 */
redo: string | null, 
/**
 * What the last gesture did, in one sentence: for the gesture line and the live region.
 */
announce: string | null, 
/**
 * The stop to focus: what was added, or what came back.
 */
focus: string | null, };

/**
 * A day.
 */
export type Day = { 
/**
 * ISO date; names the day.
 */
date: string, 
/**
 * « lundi 21 septembre 2020 »
 */
label: string, 
/**
 * « lundi 21 »
 */
short: string, 
/**
 * What the day holds, in order.
 */
rows: Array<Row>, };

/**
 * A row of the run sheet.
 */
export type Row = { "kind": "stop" } & StopRow | { "kind": "leg" } & LegRow | { "kind": "margin" } & MarginRow | { "kind": "split", 
/**
 * One line of rows for each group.
 */
branches: Array<Branch>, };

/**
 * The line of one group in a split.
 */
export type Branch = { 
/**
 * The group's id.
 */
group: string, 
/**
 * Its printed name.
 */
name: string, 
/**
 * Its stops, legs and margins.
 */
rows: Array<Row>, };

/**
 * A stop as the page draws it.
 */
export type StopRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * The sentence that a screen reader says for the row.
 */
label: string, 
/**
 * The start: « 9h », « 12h15 », empty where there is none.
 */
hour: string, 
/**
 * « vers », « à partir de », « au plus tôt »; empty for an exact hour.
 */
hour_prefix: string, 
/**
 * « +1 » for an hour of the next day; empty else.
 */
hour_suffix: string, 
/**
 * The end, for the inspector; empty where unknown.
 */
end: string, 
/**
 * The start in minutes after the midnight of its day, for the time grid; null where there is none.
 */
starts_at: number | null, 
/**
 * The end, counted alike; null where unknown.
 */
ends_at: number | null, 
/**
 * How its hour is made.
 */
timing: Timing, 
/**
 * Under the hour: « jusqu’à 9h50 », « jusqu’à ? », « heure fixe », « fin fixe »; empty else.
 */
until: string, 
/**
 * True when the latest start is already past: `until` is alarming.
 */
late: boolean, 
/**
 * True when the hour is a lower bound.
 */
uncertain: boolean, 
/**
 * The earliest and the latest start, for the inspector; empty where nothing bounds them.
 */
earliest: string, 
/**
 * See `earliest`.
 */
latest: string, 
/**
 * « 45 min », « 1 h 15 », « ? ».
 */
duration: string, 
/**
 * Preferred minutes; null where unknown.
 */
duration_min: number | null, 
/**
 * The fewest minutes, in words; empty where they are the preferred ones.
 */
minimum: string, 
/**
 * The title.
 */
title: string, 
/**
 * The place as it is typed in its cell: « Gare d’Alès », « Pôle Mécanique d’Alès, Salle Hospitality ».
 */
place: string, 
/**
 * The commune; empty where unknown.
 */
commune: string, 
/**
 * The first persons, on one line.
 */
people: string, 
/**
 * How many more there are.
 */
more_people: number, 
/**
 * All of them, as they are typed in their cell.
 */
everybody: string, 
/**
 * The id of its group; null: everybody.
 */
group: string | null, 
/**
 * The press regime in words; empty where none is said.
 */
press: string, 
/**
 * « à confirmer », « option », « en réserve », « annulé »; empty when confirmed.
 */
status: string, 
/**
 * True for what takes no time: dropped or cancelled.
 */
idle: boolean, 
/**
 * The worst problem that names this stop.
 */
severity: Severity | null, 
/**
 * Its notes, each with its audience in words.
 */
notes: Array<NoteView>, 
/**
 * What it was before a preview: drawn struck beside the new value.
 */
was: Was | null, };

/**
 * What a previewed edit would replace; null where it stays.
 */
export type Was = { 
/**
 * The hour before.
 */
hour: string | null, 
/**
 * The duration before.
 */
duration: string | null, };

/**
 * A note as the inspector shows it.
 */
export type NoteView = { 
/**
 * For whom, in words.
 */
audience: string, 
/**
 * The note.
 */
text: string, };

/**
 * How the hour of a stop is made.
 */
export type Timing = "start_fixed" | "end_fixed" | "follows" | "window" | "untimed";

/**
 * How a move is made.
 */
export type MoveMeans = "car" | "walk" | "coach";

/**
 * A move as the page draws it.
 */
export type LegRow = { 
/**
 * The stop that is left.
 */
from: string, 
/**
 * The stop that is gone to.
 */
to: string, 
/**
 * The group that moves.
 */
group: string | null, 
/**
 * « 20 min », « ≈ 20 min », « ? ».
 */
minutes: string, 
/**
 * The same as a number; null where unknown or only estimated.
 */
lasts: number | null, 
/**
 * False: unknown, or only estimated.
 */
known: boolean, 
/**
 * The minutes are an estimate.
 */
estimated: boolean, 
/**
 * How the move is made.
 */
means: MoveMeans, 
/**
 * « Trajet », « Trajet inconnu », « Trajet estimé d’après la commune ».
 */
text: string, 
/**
 * The sentence that a screen reader says for the row.
 */
label: string, };

/**
 * A margin as the page draws it: a time axis that ends at the wall.
 */
export type MarginRow = { 
/**
 * The fixed stop.
 */
before: string, 
/**
 * The group that keeps it.
 */
group: string | null, 
/**
 * Minutes wanted.
 */
wanted: number, 
/**
 * The floor.
 */
floor: number, 
/**
 * Minutes left, never below the floor.
 */
left: number, 
/**
 * Minutes missing; 0 where the hour is held.
 */
missing: number, 
/**
 * True behind an unknown leg or duration.
 */
uncertain: boolean, 
/**
 * « 20 min », « − 15 min ».
 */
minutes: string, 
/**
 * « Marge avant 12h15 », « Il manque 15 min avant 12h15 ».
 */
text: string, 
/**
 * The sentence that a screen reader says for the row.
 */
label: string, 
/**
 * `left` before a preview.
 */
was_left: number | null, };

/**
 * How much a problem weighs.
 */
export type Severity = "blocking" | "check" | "info";

/**
 * A problem as the page lists it.
 */
export type Problem = { 
/**
 * Its code, stable.
 */
code: string, 
/**
 * How much it weighs.
 */
severity: Severity, 
/**
 * The stops it concerns, the one to go to first.
 */
stops: Array<string>, 
/**
 * « Il manque 15 min avant 12h15. »
 */
headline: string, 
/**
 * Why, in a sentence; empty where the headline says all.
 */
detail: string, 
/**
 * The sum that leads to it, a line each; empty where there is none.
 */
sum: Array<SumLine>, 
/**
 * True where repairs can be proposed.
 */
repairable: boolean, 
/**
 * What names it, with its code and its first stop: sent back to accept it.
 */
about: string, };

/**
 * A line of the sum behind a conflict.
 */
export type SumLine = { 
/**
 * What.
 */
text: string, 
/**
 * How many minutes or which hour.
 */
value: string, };

/**
 * A proposed repair.
 */
export type Proposal = { 
/**
 * Its place in the list, from 1; sent back to preview or apply it.
 */
rank: number, 
/**
 * « Entreprise B : 60 → 45 min »
 */
title: string, 
/**
 * What it touches and leaves.
 */
detail: string, 
/**
 * How many blocking problems are left with it.
 */
problems_after: number, };

/**
 * What the page must say when a call fails.
 */
export type Failure = { 
/**
 * A stable code.
 */
code: string, 
/**
 * What happened, what is safe, what to do.
 */
text: string, };

/**
 * A cell of the run sheet that can be edited in place.
 */
export type Cell = "title" | "start" | "end" | "duration" | "minimum" | "place" | "site" | "room" | "commune" | "point" | "people" | "press" | "status" | "kind" | "group" | "seats" | "timing" | "window" | "zone" | "priority" | "readers" | "note_public" | "note_participants" | "note_internal" | "note_drivers" | "call_public" | "call_participants" | "call_internal" | "call_drivers";

/**
 * A sheet and its reader, as the menu of the paper lists them.
 */
export type SheetView = { 
/**
 * `programme`, `deroule`.
 */
name: string, 
/**
 * Its title in words.
 */
title: string, 
/**
 * The audience it is made for, in words.
 */
audience: string, 
/**
 * The same, as calls name it.
 */
reader: ReaderKey, 
/**
 * True where it is made for one person, who must be named.
 */
personal: boolean, 
/**
 * True where it can be written for a word processor.
 */
document: boolean, };

/**
 * A printed page to look at.
 */
export type Page = { 
/**
 * The page as a `data:` address of a picture.
 */
image: string, 
/**
 * Which page, from 1.
 */
page: number, 
/**
 * How many there are.
 */
pages: number, 
/**
 * What is said about it to those who do not see it.
 */
label: string, 
/**
 * What is only tried on it, « Aperçu : … »; null: the visit as it is.
 */
mark: string | null, };

/**
 * What became of an export.
 */
export type Exported = { 
/**
 * True when the user chose no file: nothing was written.
 */
cancelled: boolean, 
/**
 * One sentence: what was written and where.
 */
announce: string, };

/**
 * Somebody for whom a paper can be made: an audience, or a person by id.
 */
export type ReaderKey = { "audience": 'public' | 'participants' | 'internal' | 'drivers' } | { "person": string };

/**
 * A reader as the menu of the paper lists him.
 */
export type ReaderView = { 
/**
 * Whom to name in a call.
 */
key: ReaderKey, 
/**
 * « participants », « Claire PETIT »
 */
name: string, 
/**
 * The function of a person; empty for an audience.
 */
detail: string, 
/**
 * The audience whose fields a person reads, in words; empty for an audience.
 */
audience: string, };

/**
 * What a reader does not see.
 */
export type WithheldView = { 
/**
 * « Ce lecteur ne voit pas : 3 notes internes, les marges. »
 */
summary: string, 
/**
 * Each sort of thing, in the order of the summary.
 */
groups: Array<WithheldGroup>, };

/**
 * Things of one sort.
 */
export type WithheldGroup = { 
/**
 * « 3 notes internes »
 */
title: string, 
/**
 * Each of them.
 */
things: Array<WithheldThing>, };

/**
 * One thing.
 */
export type WithheldThing = { 
/**
 * The stop that it belongs to; null for what is said of a person or a place.
 */
stop: string | null, 
/**
 * Where it stands or whose it is: « 9h35 Atelier », « Claire PETIT ».
 */
of: string, 
/**
 * What it says; empty where that is all.
 */
text: string, };

/**
 * Something done to stops of the run sheet: by a key, in the menu or by dragging alike, and one step of undo.
 */
export type Gesture = { "do": "shift", 
/**
 * Which.
 */
stops: Array<string>, 
/**
 * The minutes as typed.
 */
text: string, } | { "do": "fill", 
/**
 * Which.
 */
stops: Array<string>, 
/**
 * The cell.
 */
cell: Cell, 
/**
 * What is typed or chosen.
 */
text: string, } | { "do": "place", 
/**
 * Which.
 */
stops: Array<string>, 
/**
 * Beside which stop.
 */
beside: string, 
/**
 * Before it, or after it.
 */
before: boolean, } | { "do": "step", 
/**
 * Which.
 */
stops: Array<string>, 
/**
 * Down, or up.
 */
down: boolean, } | { "do": "to_day", 
/**
 * Which.
 */
stops: Array<string>, 
/**
 * Which day; one that is not there is added.
 */
day: string, } | { "do": "duplicate", 
/**
 * Which.
 */
stops: Array<string>, } | { "do": "usual_margins", 
/**
 * Which.
 */
stops: Array<string>, } | { "do": "remove", 
/**
 * Which.
 */
stops: Array<string>, 
/**
 * True where they were put on the clipboard first.
 */
cut: boolean, } | { "do": "paste", 
/**
 * To which day.
 */
day: string, 
/**
 * Behind which stop; null: as the first.
 */
after: string | null, 
/**
 * The outline.
 */
text: string, } | { "do": "add_day", 
/**
 * « 23 septembre », « 2020-09-23 »; empty: the day behind the last.
 */
text: string, } | { "do": "move_day", 
/**
 * Which.
 */
day: string, 
/**
 * The date as typed.
 */
text: string, } | { "do": "remove_day", 
/**
 * Which.
 */
day: string, };

/**
 * An edit that is tried on a copy of the visit: what is being typed, dragged or chosen. Nothing of it is stored.
 */
export type Trial = { "try": "cell", 
/**
 * Of which stop.
 */
stop: string, 
/**
 * The cell.
 */
cell: Cell, 
/**
 * What it holds now.
 */
text: string, } | { "try": "gesture", 
/**
 * What.
 */
gesture: Gesture, } | { "try": "line", 
/**
 * On which day.
 */
day: string, 
/**
 * What is typed.
 */
text: string, 
/**
 * What was chosen in its tokens.
 */
chosen: Chosen, } | { "try": "repair", 
/**
 * From 1.
 */
rank: number, } | { "try": "offer", 
/**
 * From 1.
 */
rank: number, } | { "try": "spread", 
/**
 * The minutes as typed.
 */
text: string, 
/**
 * Over which stops.
 */
shares: Array<Weight>, };

/**
 * Stops as other programs read them.
 */
export type Clip = { 
/**
 * An outline.
 */
text: string, 
/**
 * A table in HTML.
 */
html: string, };

/**
 * What the quick line says, as it is understood while it is typed.
 */
export type LineReading = { 
/**
 * What was understood, in the order of the screen.
 */
tokens: Array<Token>, 
/**
 * The stop that it would become, by its id in `preview`.
 */
ghost: string, 
/**
 * The visit with it; null where it cannot enter yet.
 */
preview: Snapshot | null, };

/**
 * One thing that was understood of a line.
 */
export type Token = { 
/**
 * What it is about.
 */
part: Part, 
/**
 * « Heure fixe », « Étape », « Durée ».
 */
label: string, 
/**
 * « 14h30 », « Visite SNR », « 45 min, fin 15h15 »; empty where it is asked for.
 */
value: string, 
/**
 * Why it is doubtful, in a sentence; empty where it is not.
 */
doubt: string, 
/**
 * What it can be changed into, itself among them; empty where there is no choice.
 */
choices: Array<Choice>, 
/**
 * Which of them it is.
 */
chosen: string, };

/**
 * What of a line a token is about.
 */
export type Part = "timing" | "title" | "duration" | "place" | "group";

/**
 * One of several that can be chosen.
 */
export type Choice = { 
/**
 * What is sent back.
 */
id: string, 
/**
 * What is shown.
 */
name: string, };

/**
 * What was chosen in the tokens of a line; null: as it was read.
 */
export type Chosen = { 
/**
 * `fixed` or `follows`.
 */
timing: string | null, 
/**
 * The id of a group; empty: everybody.
 */
group: string | null, 
/**
 * The id of a place; empty: as typed.
 */
place: string | null, };

/**
 * What the inspector shows of a stop beside its row.
 */
export type Details = { 
/**
 * Which stop.
 */
stop: string, 
/**
 * The place alone.
 */
site: string, 
/**
 * The room.
 */
room: string, 
/**
 * The commune of the place.
 */
commune: string, 
/**
 * Where the place itself lies, « 44.1258, 4.0817 »; empty where nobody says.
 */
point: string, 
/**
 * What stands in for it, « celle de la commune »; empty where nothing does.
 */
point_shown: string, 
/**
 * The hours it must lie in, « 9h – 12h »; empty without.
 */
window: string, 
/**
 * Its own zone; empty: that of the day.
 */
zone: string, 
/**
 * The zone it is read in.
 */
zone_shown: string, 
/**
 * Its priority among the optional ones; empty: not optional.
 */
priority: string, 
/**
 * The next fixed hour that its latest start protects; empty where there is none.
 */
holds: string, 
/**
 * How sure it is.
 */
status: Selected, 
/**
 * What sort of moment it is.
 */
kind: Selected, 
/**
 * What the press may do.
 */
press: Selected, 
/**
 * Its group.
 */
group: Selected, 
/**
 * How many the cars of its group can take, empty where nobody has counted; null without a group.
 */
seats: string | null, 
/**
 * For each audience: whether it may know of the stop, its note, and when it is to be in place.
 */
readers: Array<Reader>, 
/**
 * What is odd about who is there, a sentence each.
 */
odd: Array<string>, };

/**
 * A choice that has been made, and what else there is.
 */
export type Selected = { 
/**
 * The one that holds.
 */
chosen: string, 
/**
 * All of them.
 */
choices: Array<Choice>, };

/**
 * What one audience may know of a stop.
 */
export type Reader = { 
/**
 * `public`, `participants`, `internal`, `drivers`.
 */
audience: string, 
/**
 * In words.
 */
name: string, 
/**
 * Whether the stop is on its papers.
 */
reads: boolean, 
/**
 * The note for it.
 */
note: string, 
/**
 * « En place à »; empty where nothing is said.
 */
call: string, };

/**
 * A problem that somebody lets stand.
 */
export type Accepted = { 
/**
 * Which.
 */
problem: Problem, 
/**
 * Why.
 */
reason: string, };

/**
 * Who receives what of the next version, and what is still open.
 */
export type Distribution = { 
/**
 * The number that the next version will have.
 */
next: number, 
/**
 * The last version; `None` before the first.
 */
last: VersionView | null, 
/**
 * Every version, the last one first.
 */
versions: Array<VersionView>, 
/**
 * True when something was edited since the last version, or there is none.
 */
changed: boolean, 
/**
 * « 12 personnes concernées, 9 ne reçoivent rien »
 */
summary: string, 
/**
 * The audiences, each followed by its persons.
 */
readers: Array<ReaderRow>, 
/**
 * For whom the version can be meant: those who are concerned, then everybody else of the visit.
 */
recipients: Array<Recipient>, 
/**
 * What is not ready: problems, doubts, what is to be confirmed.
 */
open: Array<OpenPoint>, 
/**
 * Where the public calendar is written again at each version; `None`: nowhere.
 */
shared: string | null, };

/**
 * A version in a list.
 */
export type VersionView = { 
/**
 * Its number.
 */
number: number, 
/**
 * « V3 – 18/09/2020 à 14h20 »
 */
title: string, 
/**
 * Its name and what was said of it; empty without.
 */
detail: string, 
/**
 * The first characters of its fingerprint.
 */
fingerprint: string, };

/**
 * Somebody for whom a version can be meant.
 */
export type Recipient = { 
/**
 * The id.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * Whether it is, unless said otherwise: who is concerned by what has changed.
 */
concerned: boolean, };

/**
 * An audience or a person.
 */
export type ReaderRow = { 
/**
 * What names it in the other calls.
 */
key: string, 
/**
 * True for a person, false for an audience.
 */
person: boolean, 
/**
 * The name.
 */
name: string, 
/**
 * « a la v3 », « 8 personnes concernées »
 */
detail: string, 
/**
 * True where an old version is still held.
 */
stale: boolean, 
/**
 * What is received.
 */
receives: string, 
/**
 * In which form.
 */
receives_detail: string, 
/**
 * What is not received.
 */
withheld: string, 
/**
 * « 8 envois », « 3 changements », « Inchangé »
 */
state: string, 
/**
 * True where something is sent.
 */
concerned: boolean, };

/**
 * Something that is not ready.
 */
export type OpenPoint = { 
/**
 * In words.
 */
text: string, 
/**
 * The stop it is about.
 */
stop: string | null, };

/**
 * What one reader is told and given.
 */
export type Told = { 
/**
 * The reader.
 */
key: string, 
/**
 * The name.
 */
name: string, 
/**
 * « Depuis la v3, diffusée le 18 septembre à 9h12 »
 */
since: string, 
/**
 * What has changed.
 */
changes: Array<ChangeLine>, 
/**
 * Two lines to paste into a message; empty where there is nothing to say.
 */
lines: string, 
/**
 * The sheet that is given, by its name.
 */
sheet: string, 
/**
 * The reader, as the other calls name him.
 */
reader: ReaderKey, 
/**
 * The persons to whom the last version can be noted as given.
 */
holders: Array<Holder>, 
/**
 * True where a draft can be opened: a person who is concerned by the last version.
 */
draft: boolean, };

/**
 * A change in a line.
 */
export type ChangeLine = { 
/**
 * What sort it is, for its mark.
 */
mark: ChangeMark, 
/**
 * The line.
 */
text: string, };

/**
 * What sort of change it is.
 */
export type ChangeMark = "added" | "removed" | "changed";

/**
 * Somebody who may hold a version.
 */
export type Holder = { 
/**
 * The id.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * What is held, since when and how; empty where nothing was noted.
 */
holds: string, 
/**
 * Whether it is the last version.
 */
current: boolean, 
/**
 * Whether the last version was meant for him or her, and is not noted yet.
 */
due: boolean, };

/**
 * How somebody came by a version.
 */
export type Handed = "sent" | "printed" | "handed" | "mistaken";

/**
 * Packages that are being written, a person after the other.
 */
export type Packing = { 
/**
 * How many are done.
 */
done: number, 
/**
 * How many there are; 0 when no folder was chosen.
 */
of: number, 
/**
 * What was done in the end; `None` while it goes on.
 */
announce: string | null, };

/**
 * What could be done for a day.
 */
export type Offers = { 
/**
 * « lundi 21 septembre 2020 »
 */
title: string, 
/**
 * The day as it is.
 */
present: Array<Slot>, 
/**
 * « 2 conflits · 1 h 25 de trajet · fin à 17h40 »
 */
summary: string, 
/**
 * Proposals, best first.
 */
offers: Array<Offer>, 
/**
 * What must be said beside them: ways that nobody knows, time that was too short.
 */
notes: Array<string>, 
/**
 * True where places could be found by their communes, so that ways are estimated.
 */
can_situate: boolean, 
/**
 * True where the route planner of the office could tell minutes that nobody knows yet.
 */
can_ask_routes: boolean, };

/**
 * A proposal and the day that it gives.
 */
export type Offer = { 
/**
 * Its number, from 1; applying names it.
 */
rank: number, 
/**
 * What it changes.
 */
title: string, 
/**
 * What it saves, touches and leaves.
 */
detail: string, 
/**
 * « 0 conflit · 55 min de trajet · fin à 17h »
 */
summary: string, 
/**
 * Conflicts that are left.
 */
problems_after: number, 
/**
 * It is proved that none is better.
 */
best: boolean, 
/**
 * The day as it would be.
 */
after: Array<Slot>, };

/**
 * A line of a day in short.
 */
export type Slot = { 
/**
 * The stop.
 */
stop: string, 
/**
 * « 9h »; empty where there is none.
 */
hour: string, 
/**
 * Its title.
 */
title: string, 
/**
 * « 45 min »
 */
duration: string, 
/**
 * The way to it: « 20 min », « ≈ 20 min », « ? »; empty where there is none.
 */
leg: string, 
/**
 * Its hour is fixed.
 */
fixed: boolean, 
/**
 * It cannot be held.
 */
conflict: boolean, 
/**
 * What differs from the day as it is.
 */
change: SlotChange | null, };

/**
 * What differs in a line.
 */
export type SlotChange = "moved" | "hours" | "out" | "in";

/**
 * An answer in a few lines.
 */
export type Explained = { 
/**
 * The sentence that says it all.
 */
sentence: string, 
/**
 * A line each.
 */
lines: Array<string>, };

/**
 * Hours at which a stop would fit at one place of the order.
 */
export type RoomView = { 
/**
 * The day, ISO.
 */
day: string, 
/**
 * Behind which stop; null: as the first.
 */
after: string | null, 
/**
 * The earliest start, in minutes after midnight.
 */
first: number, 
/**
 * The latest start.
 */
last: number, 
/**
 * « de 9h15 à 11h30 », « à 9h15 »
 */
text: string, };

/**
 * Minutes that could be spread, and over what.
 */
export type SpreadView = { 
/**
 * « Il manque 15 min avant 12h15 », « 25 min libres avant 12h15 »
 */
sentence: string, 
/**
 * « +25 », « −15 »; empty where there is nothing to spread.
 */
minutes: string, 
/**
 * The stops between the two fixed hours.
 */
shares: Array<ShareView>, };

/**
 * A stop over which minutes could be spread.
 */
export type ShareView = { 
/**
 * The stop.
 */
stop: string, 
/**
 * Its title.
 */
title: string, 
/**
 * « 45 min »
 */
duration: string, 
/**
 * « au moins 30 min »
 */
least: string, 
/**
 * Its weight unless another is chosen: its minutes.
 */
weight: number, };

/**
 * A stop with the weight that was chosen for it.
 */
export type Weight = { 
/**
 * The stop.
 */
stop: string, 
/**
 * Its weight; 0 leaves it out.
 */
weight: number, };

/**
 * What became of a file that was chosen or dropped: a visit that lies open, or a text to be reviewed.
 */
export type Opened = { 
/**
 * The visit.
 */
visit: Snapshot | null, 
/**
 * What was understood of anything else.
 */
review: Review | null, };

/**
 * What was understood of a text or a file, before anything of it enters a visit.
 */
export type Review = { 
/**
 * The file's name; empty for a pasted text.
 */
source: string, 
/**
 * The title of the visit that it is to enter; null where it becomes a visit of its own.
 */
into: string | null, 
/**
 * The lines of the source, where it is a text; empty where only the words of each proposal are known.
 */
lines: Array<string>, 
/**
 * What concerns the visit as a whole: its name in words, and its value.
 */
facts: Array<Fact>, 
/**
 * The proposed stops, in the order of the source.
 */
proposals: Array<Proposed>, 
/**
 * The people who are named, each once, in the order of the source.
 */
people: Array<ReadPerson>, 
/**
 * What looks like a stop and is none, with the reason.
 */
ignored: Array<LeftOut>, 
/**
 * What must be said of the source as a whole.
 */
notes: Array<string>, };

/**
 * Something known of the visit as a whole.
 */
export type Fact = { 
/**
 * « Invité d’honneur »
 */
name: string, 
/**
 * « Guillaume BASSET, directeur… »
 */
value: string, };

/**
 * A proposed stop with the words that it comes from.
 */
export type Proposed = { 
/**
 * Its place in the list, sent back to keep it.
 */
index: number, 
/**
 * « lundi 21 septembre 2020 »; empty where no date is known: such a stop cannot enter.
 */
day: string, 
/**
 * « 12h15 », « vers 16h », « 9h – 10h15 »; empty without an hour.
 */
hour: string, 
/**
 * What happens.
 */
title: string, 
/**
 * « Pôle Mécanique d’Alès, Salle Hospitality »; empty where unknown.
 */
place: string, 
/**
 * The press regime in words; empty where none is said.
 */
press: string, 
/**
 * The line of the source, from 1.
 */
line: number, 
/**
 * The words of that line.
 */
words: string, 
/**
 * What is doubtful, a sentence each.
 */
doubts: Array<string>, 
/**
 * Where it stands already in the visit that it is to enter; empty where it does not.
 */
known: string, 
/**
 * True where nothing is doubtful: kept unless discarded.
 */
certain: boolean, };

/**
 * Somebody whom the source names.
 */
export type ReadPerson = { 
/**
 * Its place in the list, sent back to keep it.
 */
index: number, 
/**
 * « Mme Anne ARNAUD »
 */
name: string, 
/**
 * « préfète du Gard, Préfecture »; empty where unknown.
 */
function: string, 
/**
 * « anne@ales.example · 04 66 00 00 00 · Première élection : 28/06/2020 »; empty where unknown.
 */
contact: string, 
/**
 * The line of the source, from 1.
 */
line: number, 
/**
 * The words of that line.
 */
words: string, 
/**
 * What is doubtful, a sentence each.
 */
doubts: Array<string>, 
/**
 * Who may be the same person; null where nobody is.
 */
twin: ReadTwin | null, 
/**
 * True where nobody needs to look: kept unless left out.
 */
certain: boolean, };

/**
 * Somebody who may be the same person as one who was read.
 */
export type ReadTwin = { 
/**
 * « Déjà dans la visite : Christophe RIVENQ », then what the source adds and what it says otherwise, a line each.
 */
lines: Array<string>, 
/**
 * True where both say one thing otherwise: which of them is right is decided by hand.
 */
differs: boolean, };

/**
 * Something that was left out of the proposals.
 */
export type LeftOut = { 
/**
 * The line, from 1.
 */
line: number, 
/**
 * Its words.
 */
words: string, 
/**
 * Why, in words.
 */
reason: string, };

/**
 * A proposal that the user keeps, with what was corrected.
 */
export type Kept = { 
/**
 * Which.
 */
index: number, 
/**
 * The corrected title; null where it is right.
 */
title: string | null, 
/**
 * The corrected start as typed; null where it is right, empty for none.
 */
hour: string | null, 
/**
 * The corrected « Place, Salle »; null where it is right.
 */
place: string | null, 
/**
 * True where it is no stop but says what the visit is for.
 */
aim: boolean, };

/**
 * Somebody whom the user keeps.
 */
export type KeptPerson = { 
/**
 * Who.
 */
index: number, 
/**
 * What becomes of him or her and the twin; without a twin it says nothing.
 */
merge: KeptMerge, };

/**
 * What becomes of somebody who has a twin.
 */
export type KeptMerge = "complete" | "replace" | "apart";

/**
 * The first screen: every visit of the folder in the order in which it concerns somebody.
 */
export type LibraryView = { 
/**
 * The folder, as people know it.
 */
folder: string, 
/**
 * Why the folder has no list, or what is left out of it: a sentence; empty where all is well.
 */
notice: string, 
/**
 * Visits of today and later, the nearest first.
 */
coming: Array<Card>, 
/**
 * Visits that have no day yet.
 */
undated: Array<Card>, 
/**
 * Visits that are over, the latest first.
 */
past: Array<Card>, 
/**
 * Visits opened lately that lie elsewhere.
 */
elsewhere: Array<Card>, 
/**
 * Files that cannot be read; they stay as they are.
 */
unread: Array<Unread>, 
/**
 * The visits that one may start from.
 */
templates: Array<TemplateView>, };

/**
 * A visit at a glance.
 */
export type Card = { 
/**
 * What names it in calls; never a path.
 */
key: string, 
/**
 * « 21 sept. »; empty without a day.
 */
date: string, 
/**
 * « dans 3 jours », the year of what is past; empty without a day.
 */
near: string, 
/**
 * The days in full, for those who hear them.
 */
when: string, 
/**
 * The title.
 */
title: string, 
/**
 * Place, days, stops, reference, on one line.
 */
detail: string, 
/**
 * How far it has come, in words.
 */
state: string, 
/**
 * The one fact that matters.
 */
fact: string, 
/**
 * How much that fact weighs; null where it only informs.
 */
severity: Severity | null, 
/**
 * The file's name without its folder.
 */
file: string, };

/**
 * A file that is no list entry like the others.
 */
export type Unread = { 
/**
 * The file's name without its folder.
 */
file: string, 
/**
 * Why, what is safe, what to do.
 */
text: string, };

/**
 * A visit to start from.
 */
export type TemplateView = { 
/**
 * What names it in `new_visit`.
 */
key: string, 
/**
 * Its title in words.
 */
title: string, 
/**
 * « 6 étapes », « 3 jours ».
 */
detail: string, };

/**
 * What a new visit begins with.
 */
export type Beginning = { "from": "nothing" } | { "from": "template", 
/**
 * Which.
 */
key: string, } | { "from": "copy", 
/**
 * Which.
 */
key: string, };

/**
 * A visit in which something was found.
 */
export type FoundVisit = { 
/**
 * The visit.
 */
card: Card, 
/**
 * The texts, the most telling first; empty where only the title answers.
 */
texts: Array<FoundText>, 
/**
 * How many more there are in it.
 */
more: number, };

/**
 * A text that was looked for.
 */
export type FoundText = { 
/**
 * What it is.
 */
kind: FoundKind, 
/**
 * The text.
 */
text: string, 
/**
 * The day and the hour of its stop; empty for what belongs to none.
 */
at: string, 
/**
 * The stop to go to.
 */
stop: string | null, };

/**
 * What a text is that was found.
 */
export type FoundKind = "visit" | "stop" | "person" | "place" | "note";

/**
 * What is set for the whole program. Light or dark is kept by the page itself.
 */
export type SettingsView = { 
/**
 * `fr` or `en`.
 */
lang: string, 
/**
 * The folder of the visits, as people know it.
 */
library: string, 
/**
 * False while it is the one that nobody chose.
 */
library_chosen: boolean, 
/**
 * How large the window is drawn, in per cent.
 */
size: number, 
/**
 * The sizes there are.
 */
sizes: Array<number>, 
/**
 * The route planner that may be asked: `OSRM` or `Valhalla`; null: none.
 */
engine: string | null, 
/**
 * Where it answers; empty where none is set.
 */
address: string, };

/**
 * What the program is, and what of others is in it.
 */
export type About = { 
/**
 * Its version.
 */
version: string, 
/**
 * Its own licence, as an SPDX expression.
 */
licence: string, 
/**
 * What of others is built in.
 */
built_in: Array<BuiltInView>, };

/**
 * A work of others that is built in.
 */
export type BuiltInView = { 
/**
 * Its name.
 */
name: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Its licence, as an SPDX expression.
 */
licence: string, };

/**
 * How the hours of a visit are written.
 */
export type HourStyle = "compact" | "spaced" | "padded";

/**
 * Somebody or a place of the open visit, for the palette.
 */
export type Named = { 
/**
 * What it is.
 */
kind: NamedKind, 
/**
 * Its id.
 */
id: string, 
/**
 * « Didier LACOMBE – président, Cévennes Composites »
 */
text: string, 
/**
 * « 2 étapes »
 */
detail: string, 
/**
 * The first stop where it is; null where it is nowhere yet.
 */
stop: string | null, };

/**
 * What is named.
 */
export type NamedKind = "person" | "place";

/**
 * An edit in the history of the open visit, as the page lists it.
 */
export type PastEdit = { 
/**
 * Its number, sent back to look at the visit as it was after it.
 */
number: number, 
/**
 * « lundi 21 septembre 2020 »
 */
day: string, 
/**
 * « 11h42 »
 */
hour: string, 
/**
 * Who made it; empty where nobody is named.
 */
author: string, 
/**
 * What it did, in a sentence.
 */
text: string, 
/**
 * What it is.
 */
kind: PastKind, 
/**
 * True for the last one: the visit as it is.
 */
present: boolean, };

/**
 * What an entry of the history is.
 */
export type PastKind = "created" | "edit" | "undone" | "step";

/**
 * The screen « Personnes », for one stop or for the whole visit.
 */
export type PeopleView = { 
/**
 * The stop; empty: the whole visit.
 */
stop: string, 
/**
 * The stops to choose from.
 */
stops: Array<StopChoice>, 
/**
 * « 24 personnes, dans l’ordre protocolaire »
 */
summary: string, 
/**
 * Those who come in their order, then those who do not, then the others of the visit.
 */
rows: Array<PersonRow>, 
/**
 * Which text was applied.
 */
text: string, 
/**
 * What was forgotten and is still open.
 */
forgotten: Array<ForgottenRow>, 
/**
 * What is settled: invited, excused, or needing nobody.
 */
settled: Array<ForgottenRow>, 
/**
 * Who speaks, in the order of the speeches.
 */
speeches: Array<SpeechRow>, 
/**
 * « 20 min en tout »; empty without minutes.
 */
speeches_total: string, 
/**
 * How the speeches are ordered, and what the first in rank does.
 */
speeches_note: string, 
/**
 * Whether the speeches were ordered by hand.
 */
speeches_by_hand: boolean, 
/**
 * The seats, from left to right as seen from the room.
 */
seats: Array<Seat>, 
/**
 * The seats on both sides of a central aisle, row by row; empty where none was asked for.
 */
aisle: Array<AisleSeats>, 
/**
 * What is odd.
 */
warnings: Array<string>, 
/**
 * Every person of the visit, with all fields.
 */
persons: Array<PersonCard>, 
/**
 * Persons who may be one and the same.
 */
twins: Array<Twins>, };

/**
 * A stop to choose.
 */
export type StopChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * « 12h15 Réunion d’échanges »
 */
name: string, };

/**
 * Somebody on the list.
 */
export type PersonRow = { 
/**
 * The person's id.
 */
id: string, 
/**
 * « Mme Hélène VIDAL »
 */
name: string, 
/**
 * The printed function.
 */
function: string, 
/**
 * The place in the order, from 1; null for who has none.
 */
position: number | null, 
/**
 * « Représente l’État »
 */
reason: string, 
/**
 * « art. 11, décret n° 89-655 »
 */
source: string, 
/**
 * The written reason of a place by hand; empty where the rule gives it.
 */
by_hand: string, 
/**
 * Whether the decree leaves the choice to the host.
 */
choice: boolean, 
/**
 * The choice that was made; empty: none.
 */
standing: string, 
/**
 * `confirmed`, `awaited`, `declined`, `absent`, `represented`; empty for who is not at the stop.
 */
presence: string, 
/**
 * « Confirmée », « Attendu », « Représentée par M. MOREL »
 */
presence_text: string, 
/**
 * What else he or she does there: `welcomes`, `speaks`.
 */
roles: Array<string>, 
/**
 * The same in words.
 */
roles_text: string, 
/**
 * The sentence that a screen reader says for the row.
 */
label: string, };

/**
 * A line of « Qui avez-vous oublié ? ».
 */
export type ForgottenRow = { 
/**
 * The office, as `decide` takes it; empty: somebody to welcome, or a commune to be told.
 */
office: string, 
/**
 * Where it is held.
 */
territory: string, 
/**
 * « Maire de Saint-Martin-de-Valgalgues »
 */
name: string, 
/**
 * Why it is asked, or what became of it.
 */
why: string, 
/**
 * `open`, `perhaps` (open, and somebody who comes may hold it), `unplaced` (the commune is not known: nothing can be asked),
 * `invited`, `excused`, `elsewhere`, `not_needed`.
 */
state: string, 
/**
 * Whether `state` was decided by hand.
 */
by_hand: boolean, 
/**
 * The stops it is about.
 */
stops: Array<string>, 
/**
 * The function to print for who holds it: « maire de Saint-Martin-de-Valgalgues ».
 */
function: string, 
/**
 * Persons of the visit who hold it.
 */
persons: Array<string>, };

/**
 * A speech.
 */
export type SpeechRow = { 
/**
 * Who speaks.
 */
id: string, 
/**
 * The name.
 */
name: string, 
/**
 * « 6 min »; empty where nobody has said.
 */
minutes: string, };

/**
 * A seat.
 */
export type Seat = { 
/**
 * Who sits there.
 */
id: string, 
/**
 * The family name.
 */
name: string, 
/**
 * The place in the order.
 */
position: number, };

/**
 * A row of seats on both sides of a central aisle, as those who sit there see it.
 */
export type AisleSeats = { 
/**
 * The block on the left, from its far end to the aisle.
 */
left: Array<Seat>, 
/**
 * The block on the right, from the aisle on.
 */
right: Array<Seat>, };

/**
 * A person with all fields.
 */
export type PersonCard = { id: string, 
/**
 * Civility, first name and family name.
 */
full_name: string, 
/**
 * `mister`, `madam` or empty.
 */
civility: string, first_name: string, last_name: string, function: string, body: string, address: string, 
/**
 * How the person is addressed by the rule, where `address` is empty.
 */
usual_address: string, 
/**
 * `host`, `guest`, …, or empty.
 */
role: string, 
/**
 * The audience whose papers the person receives, where it is not that of the role.
 */
reads: string, 
/**
 * The audience by the role, in words.
 */
usual_reads: string, mandate: string, 
/**
 * As one types it: « 18/06/2017 ».
 */
elected: string, born: string, mail: string, telephone: string, mobile: ConfidedField, diet: ConfidedField, mobility: ConfidedField, 
/**
 * Where the person is and what he or she does there.
 */
stops: Array<PersonStop>, };

/**
 * Something told in confidence.
 */
export type ConfidedField = { 
/**
 * What.
 */
text: string, 
/**
 * `internal` or `drivers`.
 */
to: string, };

/**
 * A stop of a person.
 */
export type PersonStop = { 
/**
 * The stop.
 */
id: string, 
/**
 * « 12h15 Réunion d’échanges »
 */
name: string, 
/**
 * « accueille, parle, confirmé »
 */
doing: string, };

/**
 * Two persons who may be one.
 */
export type Twins = { 
/**
 * Who was entered first.
 */
person: string, 
/**
 * Who was entered later.
 */
twin: string, 
/**
 * « Mme Anne MERLE figure deux fois »
 */
text: string, };

/**
 * A field of a person that is edited as text.
 */
export type PersonCell = "civility" | "first_name" | "last_name" | "function" | "body" | "address" | "role" | "reads" | "mandate" | "elected" | "born" | "mail" | "telephone" | "mobile" | "mobile_for" | "diet" | "diet_for" | "mobility" | "mobility_for" | "standing";

/**
 * What somebody does or answers at a stop.
 */
export type Doing = "confirmed" | "awaited" | "declined" | "absent" | { "represented_by": string } | "welcomes" | "no_welcome" | { "speaks": string } | "no_speech" | "leaves";

export interface Calls {
  /** What the page needs before it draws anything. */
  boot: { sent: { }; answer: Boot };
  /** Lets the user choose a file: a visit is opened, anything else is read; null when none was chosen. */
  open: { sent: { }; answer: Opened | null };
  /** Opens the sample visit, which is made where it is missing. */
  open_sample: { sent: { }; answer: Snapshot };
  /** Lets the user choose a text, a document, a calendar or a table, and says what was understood, to enter the visit */
  /** that is open if one is; null when none was chosen. */
  choose_source: { sent: { }; answer: Opened | null };
  /** Opens or reads the file that was dropped on the window. */
  take_dropped: { sent: { }; answer: Opened | null };
  /** Says what was understood of a pasted text. */
  read_source: { sent: { text: string; }; answer: Review };
  /** The review that lies open, in the language of the screens; null when none does. */
  review_again: { sent: { }; answer: Review | null };
  /** Makes a visit of the proposals that are kept, in the folder of the visits, and opens it. */
  create_visit: { sent: { kept: Array<Kept>; people: Array<KeptPerson>; }; answer: Snapshot };
  /** Enters the proposals that are kept into the visit that is open, as one edit. */
  enter_source: { sent: { revision: number; kept: Array<Kept>; people: Array<KeptPerson>; }; answer: Snapshot };
  /** What takes long just now, in words; null when nothing does. */
  work: { sent: { }; answer: string | null };
  /** Leaves what takes long; nothing of it enters anywhere. */
  stop_work: { sent: { }; answer: boolean };
  /** Closes the visit. */
  close: { sent: { }; answer: null };
  /** The visit as it is now, another program's edits included. */
  refresh: { sent: { }; answer: Snapshot };
  /** Edits a cell; what is typed is read here, as everywhere. */
  edit: { sent: { revision: number; stop: string; cell: Cell; text: string; }; answer: Snapshot };
  /** What an edit would give, without making it. */
  preview: { sent: { trial: Trial; }; answer: Snapshot };
  /** Sets the minutes of a move; « ? » is unknown, empty removes it. */
  edit_leg: { sent: { revision: number; from: string; to: string; group: string | null; text: string; }; answer: Snapshot };
  /** Sets a margin, « 20 » or « 20 (5) »; empty removes it. */
  edit_margin: { sent: { revision: number; before: string; group: string | null; text: string; }; answer: Snapshot };
  /** Fixes the hour of a stop, or lets it follow again. */
  toggle_pin: { sent: { revision: number; stop: string; }; answer: Snapshot };
  /** Adds a stop as typed on the quick line, behind another or at its hour, with what was chosen in its tokens. */
  add_stop: { sent: { revision: number; day: string; after: string | null; text: string; chosen: Chosen; }; answer: Snapshot };
  /** How the quick line is understood, and what it would give. */
  read_line: { sent: { day: string; text: string; chosen: Chosen; }; answer: LineReading };
  /** Does something to stops or days, as one edit: a key, the menu and a drag make the same gesture. */
  gesture: { sent: { revision: number; gesture: Gesture; }; answer: Snapshot };
  /** Lets a problem stand for a reason; null: it is looked at again. */
  accept_problem: { sent: { revision: number; stop: string; code: string; about: string; reason: string | null; }; answer: Snapshot };
  /** Stops as they go to the clipboard. */
  copy: { sent: { stops: Array<string>; }; answer: Clip };
  /** What the inspector shows of a stop beside its row; null for one that is gone. */
  details: { sent: { stop: string; }; answer: Details | null };
  /** The people of a stop, or of the whole visit: their order, their presence, who was forgotten; where an aisle is asked for, the */
  /** rows of so many seats on each of its sides. */
  people: { sent: { stop: string | null; aisle: number | null; }; answer: PeopleView };
  /** Adds a person as one writes him or her, « Mme Anne MERLE, maire d’Alès »; at a stop if one is named. */
  add_person: { sent: { revision: number; text: string; stop: string | null; doing: Doing | null; }; answer: Snapshot };
  /** Edits a field of a person. */
  edit_person: { sent: { revision: number; person: string; cell: PersonCell; text: string; }; answer: Snapshot };
  /** Removes a person from the visit. */
  remove_person: { sent: { revision: number; person: string; }; answer: Snapshot };
  /** Says what somebody does or answers at a stop. */
  attend: { sent: { revision: number; stop: string; person: string; doing: Doing; }; answer: Snapshot };
  /** Gives somebody a place by hand; the reason is printed. */
  place_person: { sent: { revision: number; person: string; position: number; reason: string; }; answer: Snapshot };
  /** Takes a place by hand back. */
  return_to_rule: { sent: { revision: number; person: string; }; answer: Snapshot };
  /** Sets who speaks after whom; nobody: by the rule. */
  order_speeches: { sent: { revision: number; stop: string; persons: Array<string>; }; answer: Snapshot };
  /** Says what was decided of an office that is to be asked; null: nothing yet. */
  decide: { sent: { revision: number; office: string; territory: string; answer: string | null; reason: string; }; answer: Snapshot };
  /** Makes one person of two who are the same. */
  merge_persons: { sent: { revision: number; person: string; twin: string; }; answer: Snapshot };
  /** Repairs for the conflicts of the visit, best first. */
  proposals: { sent: { }; answer: Array<Proposal> };
  /** Applies a repair, as one edit. */
  apply_proposal: { sent: { revision: number; rank: number; }; answer: Snapshot };
  /** What could be done for a day: orders, choices and repairs, each with the day that it gives. */
  suggest: { sent: { day: string; }; answer: Offers };
  /** Applies one of what was suggested last, as one edit. */
  apply_suggestion: { sent: { revision: number; rank: number; }; answer: Snapshot };
  /** Why a stop does not fit into its day. */
  why_not: { sent: { stop: string; }; answer: Explained };
  /** What a later start of a stop costs, until a fixed hour breaks. */
  lateness: { sent: { stop: string; }; answer: Explained };
  /** The hours at which a stop would fit, for what is under the hand. */
  fits: { sent: { stop: string; }; answer: Array<RoomView> };
  /** The minutes that could be spread around a stop, and over what. */
  spread: { sent: { stop: string; }; answer: SpreadView };
  /** Spreads minutes over stops by weight, as one edit. */
  apply_spread: { sent: { revision: number; text: string; shares: Array<Weight>; }; answer: Snapshot };
  /** Puts places without a point at their communes, so that ways are estimated. */
  situate: { sent: { revision: number; }; answer: Snapshot };
  /** Lets the user choose a table of minutes between places, and enters it as one edit; null when none was chosen. */
  read_roads: { sent: { revision: number; }; answer: Snapshot | null };
  /** What the user must agree to before points are sent to the route planner; null when it was agreed for its address. */
  routes_question: { sent: { }; answer: string | null };
  /** Asks the route planner for the minutes between places, and enters them as one edit; `agreed`: points may be sent to it. */
  ask_routes: { sent: { revision: number; agreed: boolean; }; answer: Snapshot };
  /** Says how a move is made. */
  set_means: { sent: { revision: number; from: string; to: string; group: string | null; means: MoveMeans; }; answer: Snapshot };
  /** Takes the last edit back. */
  undo: { sent: { revision: number; }; answer: Snapshot };
  /** Gives back what was undone. */
  redo: { sent: { revision: number; }; answer: Snapshot };
  /** The sheets there are. */
  sheets: { sent: { }; answer: Array<SheetView> };
  /** Who may read: the audiences, then each person. */
  readers: { sent: { }; answer: Array<ReaderView> };
  /** What a reader does not see. */
  withheld: { sent: { reader: ReaderKey; }; answer: WithheldView };
  /** A page of a sheet as a reader gets it (null: as those it is made for), as a picture; of the visit as it is, or as an */
  /** edit would leave it. `seek`: where that page reads as before, the first one that does not. */
  page: { sent: { sheet: string; reader: ReaderKey | null; page: number; trial: Trial | null; seek: boolean; }; answer: Page };
  /** Lets the user choose where, and writes the calendar of the public programme. */
  export_calendar: { sent: { }; answer: Exported };
  /** Lets the user choose where, and writes a sheet as `pdf` or `docx`. */
  export_sheet: { sent: { sheet: string; reader: ReaderKey | null; format: string; }; answer: Exported };
  /** Opens a sheet in the system's viewer, to print it. */
  print_sheet: { sent: { sheet: string; reader: ReaderKey | null; }; answer: Exported };
  /** Gives the window the whole screen, or its place back. */
  full_screen: { sent: { }; answer: null };
  /** Who receives what of the next version, and what is still open. */
  distribution: { sent: { }; answer: Distribution };
  /** What one audience or person is told and given. */
  told: { sent: { key: string; }; answer: Told };
  /** Freezes the visit as a version, for these persons. */
  release: { sent: { revision: number; name: string; comment: string; recipients: Array<string>; }; answer: Snapshot };
  /** Makes the visit again what a version froze, as one edit. */
  restore: { sent: { revision: number; number: number; }; answer: Snapshot };
  /** Lets the user choose a folder, and begins to write the packages of the last version into it. */
  pack: { sent: { }; answer: Packing };
  /** Writes the packages of the next person. */
  pack_next: { sent: { }; answer: Packing };
  /** Stops writing packages; nothing of them stays. */
  pack_stop: { sent: { }; answer: Packing };
  /** Opens the message to a person in the system's mail program; nothing is sent. */
  open_draft: { sent: { person: string; }; answer: Exported };
  /** Notes that persons were given a version. */
  hand_over: { sent: { release: number; persons: Array<string>; how: Handed; }; answer: Exported };
  /** Lets the user choose the folder in which the public calendar is written again at each version. */
  share_calendar: { sent: { }; answer: Distribution };
  /** Chooses the language of the screens. */
  set_lang: { sent: { lang: string; }; answer: Snapshot | null };
  /** Writes edits that were kept on this machine where the visit lies. */
  retry_save: { sent: { }; answer: Snapshot };
  /** Lets the user choose where, and writes a copy with the whole history; null when nowhere was chosen. Where the visit */
  /** itself cannot be written, it goes on in the copy. */
  save_copy: { sent: { }; answer: Snapshot | null };
  /** Shows the open visit in its folder. */
  reveal_open: { sent: { }; answer: null };
  /** Every edit of the visit, the latest first. */
  history: { sent: { }; answer: Array<PastEdit> };
  /** The visit as it was after an edit, to be looked at. */
  look_back: { sent: { number: number; }; answer: Snapshot };
  /** Makes the visit again what it was after an edit, as one new edit. */
  bring_back: { sent: { revision: number; number: number; }; answer: Snapshot };
  /** The visits of the folder, and what one may begin with. */
  library: { sent: { }; answer: LibraryView };
  /** The visits in which all the words stand. */
  search_visits: { sent: { text: string; }; answer: Array<FoundVisit> };
  /** Opens a visit of the library, at a stop if one is named. */
  open_visit: { sent: { key: string; stop: string | null; }; answer: Snapshot };
  /** Makes a visit in the folder, empty or like another, and opens it; the date is read as typed. */
  new_visit: { sent: { beginning: Beginning; title: string; date: string; }; answer: Snapshot };
  /** Lets the user choose the folder of the visits; null when none was chosen. */
  choose_library: { sent: { }; answer: LibraryView | null };
  /** Goes back to the folder that nobody chose. */
  forget_library: { sent: { }; answer: SettingsView };
  /** Shows a visit of the library in its folder. */
  reveal_visit: { sent: { key: string; }; answer: null };
  /** What is set for the whole program. */
  settings: { sent: { }; answer: SettingsView };
  /** Sets the route planner that may be asked, `OSRM` or `Valhalla`, and where it answers; null: none. */
  set_routes: { sent: { engine: string | null; address: string; }; answer: SettingsView };
  /** What the program is, and what of others is in it. */
  about: { sent: { }; answer: About };
  /** How the hours of the visit are written. */
  hour_style: { sent: { }; answer: HourStyle };
  /** Writes the hours of the visit otherwise, on the screen and on its papers. */
  set_hour_style: { sent: { revision: number; style: HourStyle; }; answer: Snapshot };
  /** The people and the places of the visit. */
  directory: { sent: { }; answer: Array<Named> };
  /** Draws the window in a size, in per cent, and keeps it. */
  set_size: { sent: { size: number; }; answer: number };
  /** Draws the window one size larger or smaller. */
  step_size: { sent: { larger: boolean; }; answer: number };
}
