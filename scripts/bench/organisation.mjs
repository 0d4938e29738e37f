// A made-up administration of 5 000 units over 20 years, with the reorganisations that a large municipality goes through.
import { Random } from './random.mjs';

export const UNITS = 5_000;
export const FIRST_YEAR = 2005;
export const YEARS = 20;

/** Units on each level, the root first; they sum up to UNITS and the lowest are the many. */
const SHAPE = [1, 8, 70, 600, UNITS - 679];
const LEVELS = [
  ['kommunedirektor', 'Kommunedirektør', 'Kommunedirektør', 'Municipal director'],
  ['sektor', 'Sektor', 'Sektor', 'Sector'],
  ['tjenesteomrade', 'Tjenesteområde', 'Tenesteområde', 'Service area'],
  ['enhet', 'Enhet', 'Eining', 'Unit'],
  ['avdeling', 'Avdeling', 'Avdeling', 'Department'],
];
const SERVICES = [
  ['Barnehagen', 'Barnehagen', 'Kindergarten'],
  ['Skolen', 'Skulen', 'School'],
  ['Hjemmetjenesten', 'Heimetenesta', 'Home care'],
  ['Biblioteket', 'Biblioteket', 'Library'],
  ['Vann og avløp', 'Vatn og avløp', 'Water and sewage'],
  ['Byggesak', 'Byggesak', 'Building permits'],
  ['Barnevernet', 'Barnevernet', 'Child welfare'],
  ['Kulturskolen', 'Kulturskulen', 'School of arts'],
  ['Renholdet', 'Reinhaldet', 'Cleaning'],
  ['Regnskapet', 'Rekneskapen', 'Accounting'],
];
const PLACES = ['Nordli', 'Solvik', 'Fagerheim', 'Bjørkås', 'Østmo', 'Havna', 'Tverrdal', 'Ås', 'Storhaug', 'Liaveien'];

/** How many of each a year brings; what ends and what begins keep each other's balance. */
const A_YEAR = { RENAMED: 200, MOVED: 100, MERGED: 30, SPLIT: 30, CLOSED: 35, CREATED: 35 };

const name = (random, number) => {
  const [nb, nn, en] = random.pick(SERVICES);
  const place = `${random.pick(PLACES)} ${number}`;
  return { nb: `${nb} ${place}`, nn: `${nn} ${place}`, en: `${en} ${place}` };
};

/** The administration as it came to be; the same for the same seed. */
export function organisation(seed = 2024) {
  const random = new Random(seed);
  const units = [];
  const events = [];
  const living = SHAPE.map(() => []);
  let made = 0;

  const id = () => random.uuid(made++);
  const open = (list) => list[list.length - 1];

  function begin(level, parent, day, event) {
    const number = units.length + 1;
    const unit = { id: id(), code: `enhet-${number}`, level, children: new Set(), versions: [], edges: [], ends: null };
    unit.versions.push({ id: id(), from: day, to: null, name: name(random, number), event });
    place(unit, parent, day, event);
    units.push(unit);
    living[level].push(unit);
    return unit;
  }

  function place(unit, parent, day, event) {
    const edge = unit.edges.length > 0 ? open(unit.edges) : undefined;
    edge?.parent?.children.delete(unit);
    parent?.children.add(unit);
    if (edge?.from === day) {
      edge.parent = parent; // twice on one day: only where it ended up was ever so
      return;
    }
    if (edge) edge.to = day;
    unit.edges.push({ id: id(), from: day, to: null, parent, event });
  }

  function end(unit, day) {
    open(unit.edges).parent.children.delete(unit);
    for (const list of [unit.versions, unit.edges]) open(list).to = day;
    unit.ends = day;
    living[unit.level].splice(living[unit.level].indexOf(unit), 1);
  }

  /** A living unit to which nothing else has happened that day; never the root or a sector, which only change their names. */
  function someUnit(day, fits = () => true, highest = 2) {
    const levels = living.slice(highest);
    const count = levels.reduce((sum, { length }) => sum + length, 0);
    for (let tries = 0; tries < 50; tries++) {
      let at = random.below(count);
      const unit = levels.find(({ length }) => at < length || ((at -= length), false))[at];
      if (isAsItWas(unit, day) && fits(unit)) return unit;
    }
    return undefined;
  }

  const isAsItWas = (unit, day) => open(unit.versions).from < day && open(unit.edges).from < day;

  const parentOf = (unit) => open(unit.edges).parent;
  const part = (unit, what) => ({ unit, began: false, ended: false, restated: false, moved: false, ...what });

  const happenings = {
    CREATED(day, event) {
      const parent = someUnit(day, (unit) => unit.level < SHAPE.length - 1, 1);
      if (!parent) return;
      event.to.push(part(begin(parent.level + 1, parent, day, event), { began: true }));
    },
    RENAMED(day, event) {
      const unit = someUnit(day, () => true, 1);
      if (!unit) return;
      open(unit.versions).to = day;
      unit.versions.push({ id: id(), from: day, to: null, name: name(random, units.indexOf(unit) + 1), event });
      event.to.push(part(unit, { restated: true }));
    },
    MOVED(day, event) {
      const unit = someUnit(day);
      const parent = unit && random.pick(living[unit.level - 1]);
      if (!parent || parent === parentOf(unit)) return;
      place(unit, parent, day, event);
      event.to.push(part(unit, { moved: true }));
    },
    MERGED(day, event) {
      const one = someUnit(day);
      if (!one) return;
      const beside = [...parentOf(one).children].filter((unit) => unit !== one && isAsItWas(unit, day));
      if (beside.length === 0) return;
      const other = random.pick(beside);
      const merged = begin(one.level, parentOf(one), day, event);
      event.to.push(part(merged, { began: true }));
      for (const unit of [one, other]) {
        for (const child of [...unit.children]) {
          place(child, merged, day, event);
          event.subUnits.push(part(child, { moved: true }));
        }
        event.from.push(part(unit, { ended: true }));
        event.successions.push({ from: unit, to: merged, weight: 1 });
        event.takeovers.push({ from: unit, to: merged });
        end(unit, day);
      }
    },
    SPLIT(day, event) {
      const unit = someUnit(day);
      if (!unit) return;
      const share = (1 + random.below(9)) / 10;
      const heirs = [share, Math.round((1 - share) * 10) / 10].map((weight) => {
        const heir = begin(unit.level, parentOf(unit), day, event);
        event.to.push(part(heir, { began: true, weight }));
        event.successions.push({ from: unit, to: heir, weight });
        return heir;
      });
      [...unit.children].forEach((child, number) => {
        place(child, heirs[number % 2], day, event);
        event.subUnits.push(part(child, { moved: true }));
      });
      event.from.push(part(unit, { ended: true }));
      event.takeovers.push({ from: unit, to: heirs[0] });
      end(unit, day);
    },
    CLOSED(day, event) {
      const unit = someUnit(day, ({ children }) => children.size === 0);
      if (!unit) return;
      event.from.push(part(unit, { ended: true }));
      event.takeovers.push({ from: unit, to: parentOf(unit) });
      end(unit, day);
    },
  };

  const first = `${FIRST_YEAR}-01-01`;
  SHAPE.forEach((count, level) => {
    for (let i = 0; i < count; i++) begin(level, level === 0 ? undefined : random.pick(living[level - 1]), first, null);
  });

  for (let year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
    const kinds = Object.entries(A_YEAR).flatMap(([kind, count]) => Array(count).fill(kind));
    const planned = kinds.map((kind) => ({ kind, month: 1 + random.below(12), rank: random.next() }));
    planned.sort((a, b) => a.month - b.month || a.rank - b.rank);
    for (const { kind, month } of planned) {
      const day = `${year}-${String(month).padStart(2, '0')}-01`;
      if (day === first) continue; // nothing has been there to change
      const event = { id: id(), kind, day, from: [], to: [], subUnits: [], successions: [], takeovers: [] };
      happenings[kind](day, event);
      if (event.from.length + event.to.length > 0) {
        events.push({ ...event, code: `hendelse-${events.length + 1}` });
        event.code = open(events).code;
      }
    }
  }
  return { units, events };
}

const text = (value) => (value === null || value === undefined ? 'NULL' : `'${String(value).replaceAll("'", "''")}'`);
const json = (value) => text(JSON.stringify(value));
const ROWS_AT_ONCE = 500;

function* inserts(table, columns, rows) {
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) {
    const values = rows.slice(i, i + ROWS_AT_ONCE).map((row) => `(${row.join(', ')})`);
    yield `INSERT INTO ${table} (${columns}) VALUES ${values.join(', ')}`;
  }
}

/** Everything that is written, in the order of what points at what. */
const TABLES = [
  'source',
  'organisation_level',
  'organisation_unit',
  'organisation_change_event',
  'organisation_unit_version',
  'organisation_unit_edge',
  'organisation_change_event_unit',
  'organisation_succession',
  'organisation_takeover',
];

/**
 * The statements that store it in an empty database, each on one line. History, search and the check of circles are switched off
 * meanwhile, since they would take minutes, and the rows that trees are read from are made at once; what the database's own keys hold (lives, places, parents) it checks.
 */
export function* statements({ units, events }) {
  const at = "'2025-01-01T00:00:00Z'";
  const source = text('01900000-0000-7000-8000-000000000001');
  const levelId = (level) => text(`01900000-0000-7000-8000-00000000010${level}`);
  yield 'BEGIN';
  for (const table of TABLES) yield `ALTER TABLE ${table} DISABLE TRIGGER USER`;
  yield `INSERT INTO source (id, code, version, recorded_at, title, publisher) VALUES (${source}, 'bench', 0, ${at}, ${json({ nb: 'Oppdiktet' })}, 'Ingen')`;
  yield* inserts(
    'organisation_level',
    'id, code, version, recorded_at, ordinal, name, leader_role, source_id',
    LEVELS.map(([code, nb, nn, en], level) => [
      levelId(level),
      text(code),
      0,
      at,
      level + 1,
      json({ nb, nn, en }),
      json({
        nb: `Leder for ${nb.toLowerCase()}`,
        nn: `Leiar for ${nn.toLowerCase()}`,
        en: `Head of ${en.toLowerCase()}`,
      }),
      source,
    ]),
  );
  yield* inserts(
    'organisation_unit',
    'id, code, version, recorded_at, hierarchy_code',
    units.map(({ id, code }) => [text(id), text(code), 0, at, "'administration'"]),
  );
  yield* inserts(
    'organisation_change_event',
    'id, code, version, recorded_at, hierarchy_code, kind, effective_on, source_id',
    events.map(({ id, code, kind, day }) => [
      text(id),
      text(code),
      0,
      at,
      "'administration'",
      text(kind),
      text(day),
      source,
    ]),
  );
  yield* inserts(
    'organisation_unit_version',
    'id, unit_id, valid_from, valid_to, start_known, name, level_id, source_id, event_id',
    units.flatMap((unit) =>
      unit.versions.map(({ id, from, to, name, event }) => [
        text(id),
        text(unit.id),
        text(from),
        text(to),
        true,
        json(name),
        levelId(unit.level),
        source,
        text(event?.id),
      ]),
    ),
  );
  yield* inserts(
    'organisation_unit_edge',
    'id, unit_id, hierarchy_code, parent_id, valid_from, valid_to, event_id',
    units.flatMap((unit) =>
      unit.edges.map(({ id, from, to, parent, event }) => [
        text(id),
        text(unit.id),
        "'administration'",
        text(parent?.id),
        text(from),
        text(to),
        text(event?.id),
      ]),
    ),
  );
  yield* inserts(
    'organisation_change_event_unit',
    'event_id, part, ordinal, unit_id, weight, began, ended, restated, moved',
    events.flatMap((event) =>
      Object.entries({ FROM: event.from, TO: event.to, SUB_UNIT: event.subUnits }).flatMap(([part, members]) =>
        members.map(({ unit, weight, began, ended, restated, moved }, ordinal) => [
          text(event.id),
          text(part),
          ordinal,
          text(unit.id),
          weight ?? 'NULL',
          began,
          ended,
          restated,
          moved,
        ]),
      ),
    ),
  );
  yield* inserts(
    'organisation_succession',
    'event_id, from_unit_id, to_unit_id, weight',
    events.flatMap(({ id, successions }) =>
      successions.map(({ from, to, weight }) => [text(id), text(from.id), text(to.id), weight]),
    ),
  );
  yield* inserts(
    'organisation_takeover',
    'event_id, from_unit_id, to_unit_id',
    events.flatMap(({ id, takeovers }) => takeovers.map(({ from, to }) => [text(id), text(from.id), text(to.id)])),
  );
  yield 'INSERT INTO organisation_place SELECT * FROM organisation_place_source';
  yield 'SET CONSTRAINTS ALL IMMEDIATE'; // else a table with checks still to do could not be altered
  for (const table of TABLES) yield `ALTER TABLE ${table} ENABLE TRIGGER USER`;
  yield 'COMMIT';
  yield 'VACUUM ANALYZE';
}
