import { about, text } from './words.mjs';

/** Which body decides on what; a large change is the council's. */
const BODIES = {
  kommunestyret: text('Kommunestyret', 'Kommunestyret', 'The municipal council'),
  formannskapet: text('Formannskapet', 'Formannskapet', 'The executive board'),
  'utvalg-for-oppvekst': text('Utvalg for oppvekst', 'Utval for oppvekst', 'The committee for upbringing'),
  'utvalg-for-helse': text(
    'Utvalg for helse og omsorg',
    'Utval for helse og omsorg',
    'The committee for health and care',
  ),
};

/** What is called a change that has no title of its own. */
const TITLES = {
  RENAMED: {
    nb: (name) => `${name} får nytt navn`,
    nn: (name) => `${name} får nytt namn`,
    en: (name) => `${name} gets a new name`,
  },
  MERGED: {
    nb: (...names) => `${names.join(' og ')} slås sammen`,
    nn: (...names) => `${names.join(' og ')} blir slåtte saman`,
    en: (...names) => `${names.join(' and ')} merge`,
  },
  CLOSED: { nb: (name) => `${name} legges ned`, nn: (name) => `${name} blir lagd ned`, en: (name) => `${name} closes` },
};

/** Writes change events down one after the other, and lets the tree follow, so that the next can build on it. */
export class History {
  events = [];
  #tree;
  #cases = new Map();

  constructor(tree) {
    this.#tree = tree;
  }

  /** New units. */
  created(date, code, units, more) {
    units.forEach((unit) => this.#tree.begin(unit));
    return this.#add('CREATED', date, code, { to: units.map(part), ...more });
  }

  renamed(date, unit, name, more) {
    const title = this.#titled('RENAMED', [unit]);
    this.#tree.change(unit, { name });
    return this.#add('RENAMED', date, `${unit}-nytt-navn`, { title, to: [{ unit, name }], ...more });
  }

  moved(date, unit, parent, more) {
    this.#tree.change(unit, { parent });
    return this.#add('MOVED', date, `${unit}-flyttes`, {
      to: [{ unit, parent }],
      ...more,
    });
  }

  /** @param to a new unit, or the code of a living one with what is new about it as `restated` */
  merged(date, code, from, to, { weights = {}, restated = {}, ...more } = {}) {
    const title = this.#titled('MERGED', from);
    const isNew = typeof to !== 'string';
    if (isNew) this.#tree.begin(to);
    const target = isNew ? to.code : to;
    this.#tree.change(target, restated);
    for (const unit of from.filter((one) => one !== target)) {
      this.#tree.childrenOf(unit).forEach((child) => this.#tree.change(child.code, { parent: target }));
      this.#tree.end(unit);
    }
    return this.#add('MERGED', date, code, {
      title,
      from: from.map((unit) => ({ unit, weight: weights[unit] })),
      to: [isNew ? part(to) : { unit: to, ...restated }],
      ...more,
    });
  }

  /** @param to new units, each with its `subUnits`, `weight` and `takesOver`; the split unit itself where it goes on */
  split(date, code, from, to, more) {
    const goesOn = to.some((unit) => unit.code === from);
    for (const unit of to) {
      if (unit.code === from) this.#tree.change(from, unit);
      else this.#tree.begin(unit);
      unit.subUnits?.forEach((child) => this.#tree.change(child, { parent: unit.code }));
    }
    if (!goesOn) this.#tree.end(from);
    return this.#add('SPLIT', date, code, {
      from: [{ unit: from }],
      to: to.map(part),
      ...more,
    });
  }

  /** Units that end, with all that is below them. */
  closed(date, code, unit, takenOverBy, more) {
    const title = this.#titled('CLOSED', [unit]);
    const below = this.#tree.childrenOf(unit).map((child) => child.code);
    [...below, unit].forEach((one) => this.#tree.end(one));
    return this.#add('CLOSED', date, code, {
      title,
      from: [unit, ...below].map((one) => ({ unit: one })),
      takenOverBy,
      ...more,
    });
  }

  /** What a source tells without naming units. */
  reorganised(date, code, more) {
    return this.#add('REORGANISED', date, code, more);
  }

  #titled(kind, units) {
    return about(TITLES[kind], ...units.map((unit) => this.#tree.get(unit).name));
  }

  #add(kind, date, code, { from = [], to = [], by, ...more }) {
    this.events.push({
      code: `${code}-${date.slice(0, 4)}`,
      kind,
      date,
      from,
      to,
      ...this.#decision(by, date),
      ...more,
    });
  }

  /** Decided some months before; the cases of a year are numbered as they come. */
  #decision(body, date) {
    if (!body) return {};
    const [year, month] = date.split('-').map(Number);
    const decided = month > 6 ? `${year}-03-${month + 8}` : `${year - 1}-10-${month + 17}`;
    const caseYear = decided.slice(0, 4);
    const number = (this.#cases.get(caseYear) ?? 11) + 7;
    this.#cases.set(caseYear, number);
    return {
      'decision.body': body,
      'decision.decidedOn': decided,
      'decision.caseReference': `${number}/${caseYear.slice(2)}`,
      'decision.statement': about(
        {
          nb: (name) => `${name} vedtok endringen (oppdiktet sak).`,
          nn: (name) => `${name} vedtok endringa (oppdikta sak).`,
          en: (name) => `${name} adopted the change (invented case).`,
        },
        BODIES[body],
      ),
    };
  }
}

function part({ code, name, level, parent, leaderRole, weight, organisationNumber, subUnits, takesOver }) {
  return {
    unit: code,
    name,
    level,
    parent,
    leaderRole,
    weight,
    organisationNumber,
    subUnits,
    takesOver,
  };
}
