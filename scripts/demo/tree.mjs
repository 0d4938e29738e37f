/** The units that live, as one change after the other leaves them: what a generator must know to make changes that can be. */
export class Tree {
  #units = new Map();

  constructor(units) {
    units.forEach((unit) => this.begin(unit));
  }

  begin(unit) {
    if (this.#units.has(unit.code)) throw new Error(`${unit.code} is there already`);
    if (unit.parent) this.get(unit.parent);
    this.#units.set(unit.code, { ...unit });
  }

  change(code, { name, level, leaderRole, parent }) {
    const unit = this.get(code);
    if (parent) this.get(parent);
    Object.assign(
      unit,
      Object.fromEntries(Object.entries({ name, level, leaderRole, parent }).filter(([, value]) => value)),
    );
  }

  end(code) {
    if (this.childrenOf(code).length > 0) throw new Error(`${code} has sub-units`);
    this.get(code);
    this.#units.delete(code);
  }

  has(code) {
    return this.#units.has(code);
  }

  get(code) {
    const unit = this.#units.get(code);
    if (!unit) throw new Error(`There is no ${code}`);
    return unit;
  }

  childrenOf(code) {
    return [...this.#units.values()].filter(({ parent }) => parent === code);
  }

  get size() {
    return this.#units.size;
  }
}
