import type { FaultList } from "./fault-list.js";
import type { NameTable, XmlName } from "./name-table.js";
import { NamespaceScope } from "./namespace-scope.js";
import type { WrittenAttribute } from "./start-tag.js";
import type { XmlElement, XmlNode } from "./xml-document.js";

/** How many elements may stand inside one another; subtitle files have about ten. Deeper content is left out. */
export const MAX_DEPTH = 256;

/** The content of every empty element but the root. */
const CHILDLESS: XmlNode[] = [];

interface OpenElement {
  readonly name: string;
  readonly offset: number;
  readonly declared: readonly string[];
  /** Null for an element that is too deep to be kept. */
  readonly children: XmlNode[] | null;
}

/** The elements that are open while a document is read, and the tree that grows from them. */
export class OpenElements {
  readonly #scope = new NamespaceScope();
  readonly #stack: OpenElement[] = [];
  /** How often each name is open: whether an end tag closes anything is known without a walk. */
  readonly #counts = new Map<string, number>();
  #root: OpenElement | null = null;
  #rootElement: XmlElement | null = null;
  #deep = false;

  constructor(
    private readonly names: NameTable,
    private readonly faults: FaultList,
  ) {}

  get root(): XmlElement | null {
    return this.#rootElement;
  }

  get isEmpty(): boolean {
    return this.#stack.length === 0;
  }

  /** Opens an element; a second root becomes a child of the first, so that nothing of it is lost. */
  open(name: XmlName, attributes: readonly WrittenAttribute[], offset: number, empty: boolean): void {
    const declared = this.#scope.enter(attributes);
    const parent = this.#stack.at(-1) ?? this.#root;
    if (this.isEmpty && this.#root !== null) this.faults.report("second-root", offset);
    const children = this.#grow(parent, name, attributes, offset, empty);
    const opened = { name: name.name, offset, declared, children };
    this.#root ??= opened;
    if (empty) {
      this.#scope.leave(declared);
      return;
    }
    this.#stack.push(opened);
    this.#counts.set(opened.name, (this.#counts.get(opened.name) ?? 0) + 1);
  }

  #grow(
    parent: OpenElement | null,
    { name, prefix, local }: XmlName,
    attributes: readonly WrittenAttribute[],
    offset: number,
    empty: boolean,
  ): XmlNode[] | null {
    if (parent !== null && (parent.children === null || this.#stack.length >= MAX_DEPTH)) {
      if (!this.#deep) this.faults.report("too-deep", offset);
      this.#deep = true;
      return null;
    }
    // Behind an empty root more may follow, which then becomes its content.
    const children = empty && parent !== null ? CHILDLESS : [];
    const element: XmlElement = {
      kind: "element",
      name,
      local,
      namespace: this.#scope.ofElement(prefix, offset, this.faults),
      attributes: this.#scope.resolve(attributes, this.faults),
      children,
      offset,
    };
    parent?.children?.push(element);
    this.#rootElement ??= element;
    return children;
  }

  /**
   * Closes the element that an end tag names, and with it those that were left open inside. An end tag that names no open
   * element is passed over, unless it differs from the innermost one only in prefix or case.
   */
  close(name: string, offset: number): void {
    const inner = this.#stack.at(-1);
    if (inner?.name === name) {
      this.#pop();
      return;
    }
    if ((this.#counts.get(name) ?? 0) > 0) {
      for (let open = this.#stack.at(-1); open !== undefined && open.name !== name; open = this.#stack.at(-1)) {
        this.faults.report("unclosed-element", open.offset);
        this.#pop();
      }
      this.#pop();
      return;
    }
    this.faults.report("mismatched-end", offset);
    if (inner !== undefined && this.#isLike(inner.name, name)) this.#pop();
  }

  /** Whether two names differ in nothing but prefix and case. */
  #isLike(one: string, other: string): boolean {
    return this.names.of(one).local.toLowerCase() === this.names.of(other).local.toLowerCase();
  }

  #pop(): void {
    const { name, declared } = this.#stack.pop()!;
    this.#scope.leave(declared);
    this.#counts.set(name, this.#counts.get(name)! - 1);
  }

  /** Adds text to the innermost element; pieces side by side become one. False outside all elements. */
  addText(text: string, offset: number): boolean {
    const inner = this.#stack.at(-1);
    if (inner === undefined) return false;
    const last = inner.children?.at(-1);
    if (last?.kind === "text") inner.children![inner.children!.length - 1] = { ...last, text: last.text + text };
    else inner.children?.push({ kind: "text", text, offset });
    return true;
  }
}
