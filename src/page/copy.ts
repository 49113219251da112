// The copy of a page that Readability takes apart: plain objects that answer what it asks of a document, and no more.
// A document of the browser's own would do as well, but half of the time of a reading would go into making nodes
// that nobody will ever see. Two ideas: siblings are linked, so that moving a node costs nothing; and an element knows its
// text until something below it changes, since Readability asks for the same text over and over.

/** What an element says of itself: name and value. */
export type Attributes = readonly (readonly [name: string, value: string])[];

const NONE: readonly never[] = [];

class CopyNode {
  parentNode: CopyParent | null = null;
  previousSibling: CopyChild | null = null;
  nextSibling: CopyChild | null = null;

  get nextElementSibling(): CopyElement | null {
    return elementFrom(this.nextSibling);
  }

  remove(): void {
    this.parentNode?.removeChild(this as unknown as CopyChild);
  }
}

export class CopyText extends CopyNode {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly tagName = undefined;
  readonly childNodes: readonly CopyChild[] = NONE;
  readonly children: readonly CopyElement[] = NONE;

  constructor(
    readonly textContent: string,
    /** The page's node that says this; Readability makes none of its own out of links that lead to pages. */
    readonly original: Text | null,
  ) {
    super();
  }
}

class CopyAttribute {
  constructor(
    readonly name: string,
    public value: string,
  ) {}

  cloneNode(): CopyAttribute {
    return new CopyAttribute(this.name, this.value);
  }
}

abstract class CopyParent extends CopyNode {
  firstChild: CopyChild | null = null;
  lastChild: CopyChild | null = null;
  private text: string | null = null;
  private nodes: CopyChild[] | null = null;
  private elements: CopyElement[] | null = null;

  get firstElementChild(): CopyElement | null {
    return elementFrom(this.firstChild);
  }

  get childNodes(): readonly CopyChild[] {
    if (this.nodes) return this.nodes;
    const nodes: CopyChild[] = [];
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node);
    this.nodes = nodes;
    return nodes;
  }

  get children(): readonly CopyElement[] {
    if (this.elements) return this.elements;
    const elements: CopyElement[] = [];
    for (let node = this.firstElementChild; node; node = node.nextElementSibling) elements.push(node);
    this.elements = elements;
    return elements;
  }

  get textContent(): string {
    if (this.text !== null) return this.text;
    let text = '';
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent;
    this.text = text;
    return text;
  }

  appendChild(node: CopyChild): CopyChild {
    node.parentNode?.removeChild(node);
    node.parentNode = this;
    node.previousSibling = this.lastChild;
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    this.nodes?.push(node);
    if (node.nodeType === 1) this.elements?.push(node);
    this.changed();
    return node;
  }

  removeChild(node: CopyChild): CopyChild {
    const { previousSibling: before, nextSibling: after } = node;
    if (before) before.nextSibling = after;
    else this.firstChild = after;
    if (after) after.previousSibling = before;
    else this.lastChild = before;
    node.parentNode = node.previousSibling = node.nextSibling = null;
    takeOut(this.nodes, node);
    if (node.nodeType === 1) takeOut(this.elements, node);
    this.changed();
    return node;
  }

  /** Puts a node in the place of a child. */
  replaceChild(node: CopyChild, old: CopyChild): CopyChild {
    node.parentNode?.removeChild(node);
    const { previousSibling: before, nextSibling: after } = old;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = after;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (after) after.previousSibling = node;
    else this.lastChild = node;
    old.parentNode = old.previousSibling = old.nextSibling = null;
    this.nodes = this.elements = null;
    this.changed();
    return old;
  }

  getElementsByTagName(name: string): CopyElement[] {
    const found: CopyElement[] = [];
    for (let node = after(this, this); node; node = after(node, this))
      if (node.nodeType === 1 && node.localName === name) found.push(node);
    return found;
  }

  /** By names alone: "h1,h2". */
  querySelectorAll(selector: string): CopyElement[] {
    const names = namesOf(selector);
    const found: CopyElement[] = [];
    for (let node = after(this, this); node; node = after(node, this))
      if (node.nodeType === 1 && names.has(node.localName)) found.push(node);
    return found;
  }

  /** Forgets the text here and above. Where it is forgotten already, it is so all the way up. */
  private changed(): void {
    for (let at: CopyParent | null = this; at && at.text !== null; at = at.parentNode) at.text = null;
  }
}

export class CopyElement extends CopyParent {
  readonly nodeType = 1;
  readonly ownerDocument: CopyDocument;
  localName: string;
  tagName: string;
  /** Both set by Readability. */
  readability: unknown = undefined;
  _readabilityDataTable: unknown = undefined;
  readonly attributes: CopyAttribute[];

  constructor(document: CopyDocument, name: string, attributes: Attributes) {
    super();
    this.ownerDocument = document;
    this.localName = name;
    this.tagName = upper(name);
    this.attributes = attributes.map(([name, value]) => new CopyAttribute(name, value));
  }

  get nodeName(): string {
    return this.tagName;
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get src(): string {
    return this.getAttribute('src') ?? '';
  }

  /** Readability can go back to what it began with, if it finds too little; it is never asked to. */
  get innerHTML(): string {
    return '';
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new CopyAttribute(name, value));
  }

  setAttributeNode(attribute: CopyAttribute): void {
    const had = this.attributes.find(({ name }) => name === attribute.name);
    if (had) had.value = attribute.value;
    else this.attributes.push(attribute);
  }

  removeAttribute(name: string): void {
    for (let i = 0; i < this.attributes.length; i++)
      if (this.attributes[i]?.name === name) this.attributes.splice(i, 1);
  }
}

export class CopyDocument extends CopyParent {
  readonly nodeType = 9;
  readonly title = '';
  readonly baseURI = 'about:blank';
  readonly documentURI = 'about:blank';

  get documentElement(): CopyElement | null {
    return this.firstElementChild;
  }

  get body(): CopyElement | null {
    return this.documentElement?.children.find(({ localName }) => isBody(localName)) ?? null;
  }

  /** Readability says names in capitals. */
  createElement(name: string): CopyElement {
    return new CopyElement(this, name.toLowerCase(), NONE);
  }

  createTextNode(words: string): CopyText {
    return new CopyText(words, null);
  }
}

type CopyChild = CopyElement | CopyText;

const isBody = (name: string): boolean => name === 'body' || name === 'frameset';

function elementFrom(start: CopyChild | null): CopyElement | null {
  let node = start;
  while (node && node.nodeType !== 1) node = node.nextSibling;
  return node;
}

/** The next node in the order of the text, within `root`. */
export function after(node: CopyChild | CopyParent, root: CopyParent): CopyChild | null {
  if (node instanceof CopyParent && node.firstChild) return node.firstChild;
  for (let at: CopyNode | null = node; at && at !== root; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}

function takeOut<T>(list: T[] | null, item: T): void {
  if (list) list.splice(list.indexOf(item), 1);
}

const uppers = new Map<string, string>();

/** Few names stand for thousands of elements: each is put into capitals once. */
function upper(name: string): string {
  let found = uppers.get(name);
  if (found === undefined) {
    found = name.toUpperCase();
    uppers.set(name, found);
  }
  return found;
}

const selectors = new Map<string, ReadonlySet<string>>();

function namesOf(selector: string): ReadonlySet<string> {
  let names = selectors.get(selector);
  if (!names) {
    names = new Set(selector.toLowerCase().split(','));
    selectors.set(selector, names);
  }
  return names;
}
