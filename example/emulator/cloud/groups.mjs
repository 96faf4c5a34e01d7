// @ts-check

/** The groups and who is in them. */
export class Groups {
  /** @type {Map<string, string[]>} */
  #members = new Map();

  /** @param {{ groupID: string, members: string[] }} group */
  add({ groupID, members }) {
    this.#members.set(groupID, members);
  }

  /** Nobody if there is no such group. @param {string} groupID */
  membersOf(groupID) {
    return this.#members.get(groupID) ?? [];
  }
}
