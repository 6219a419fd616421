import type { Day } from './day.ts'
import type { Diagnostic, Language, Localized } from './diagnostic.ts'

/** All that tdkt knows of the world outside, handed to the commands and to nothing below them. */
export interface Io {
  readonly language: Language
  readonly color: boolean
  readonly unicode: boolean
  /** The day by the clock of this machine. */
  today(): Day
  /** That of this tdkt, such as `0.1.0`. */
  readonly version: string
  /** How many columns the terminal has; unknown when nobody sees what is written. */
  readonly width?: number
  /**
   * The bytes of a file of words, at most one more than such a file may have; a `UserError` when there is no such
   * file or it cannot be read.
   */
  readBytes(path: string): Promise<Uint8Array>
  /** The bytes of a file, or nothing when there is no such file. */
  readIfThere(path: string): Promise<Uint8Array | undefined>
  /** How many bytes a file has; none for one that cannot be asked. */
  sizeOf(path: string): Promise<number>
  /** What is typed or piped in, at most as far as a file. */
  readStandardInput(): Promise<Uint8Array>
  /** The text of a file that ships with tdkt, by its path from the package's root. */
  readAsset(path: string): Promise<string>
  /**
   * Paths of the files below a folder, with forward slashes, in order; empty when there is no such folder.
   */
  filesBelow(folder: string): Promise<readonly string[]>
  /** The path of the nearest file of a name, in a folder or in one above it; undefined when there is none. */
  nearestAbove(name: string, folder: string): Promise<string | undefined>
  /** The files that a path, folder or glob means, in order; folders and globs give YAML files only. */
  plansAt(pattern: string): Promise<readonly string[]>
  /** Files of a glob from here, not deep below, hidden ones too, in order; what is installed is left aside. */
  filesNear(pattern: string): Promise<readonly string[]>
  /** What tdkt left half written near here when it was cut short. */
  leftBehind(): Promise<readonly string[]>
  stateOf(folder: string): Promise<FolderState>
  machine(): Promise<Machine>
  /**
   * Where a path leads, from the root, with forward slashes: one file has one, however it is named. What is not
   * there yet is named by the folder that it is to stand in.
   */
  realPath(path: string): Promise<string>
  /** Writes files, each whole, and none of them when one cannot be written; folders are made when needed. */
  write(files: readonly Output[]): Promise<void>
  /** Documents of Word as PDF, in their order; a `UserError` where nothing on this machine can print them. */
  toPdf(documents: readonly Uint8Array[]): Promise<readonly Uint8Array[]>
  out(text: string): void
  err(text: string): void
  /** Listens to files and folders, for work that goes on until it is broken off. */
  watcher(): Promise<Watcher>
  /**
   * What some work gave the last time, where neither its inputs nor what it learnt here have changed since; else it
   * is done. Absent where no run came before this one.
   */
  recall?<Value>(name: string, inputs: readonly unknown[], work: (io: Io) => Promise<Value>): Promise<Value>
  /** Shows whoever sits at the terminal how far a long run has come; absent when nobody does. */
  readonly progress?: Progress
  /** Other threads that can judge plans at the same time; absent where this is the only one. */
  readonly judges?: Judges
  /** Asks whoever sits at the terminal; absent when nobody does. */
  readonly ask?: (prompt: Prompt) => Promise<Reply>
}

/** An ear on files and folders; it also hears the wish to stop. */
export interface Watcher {
  /** Listens to these places from now on and to no others. */
  listen(places: readonly Place[]): Promise<void>
  /**
   * The places where something may have changed, once it is quiet there; none when nothing stirs within the time
   * given, undefined when the work is broken off.
   */
  stirred(milliseconds?: number): Promise<readonly Place[] | undefined>
  /** The time by the clock of this machine, such as 14:03:22. */
  time(): string
  close(): void
}

/** Where an answer about files comes from. */
export interface Place {
  readonly path: string
  /**
   * The file or folder itself, the names in a folder, the names in it and in all below, or a file of that name in
   * its folder and in those above.
   */
  readonly reach: 'itself' | 'entries' | 'tree' | 'upwards'
}

/** A line on the terminal that comes and goes. */
export interface Progress {
  show(done: number, all: number): void
  clear(): void
}

/** Threads that judge plans, as many as work at once without being in each other's way. */
export interface Judges {
  count(): number
  start(setting: JudgingSetting): Judge
}

/** How plans are to be judged. */
export interface JudgingSetting {
  readonly language: Language
  readonly unicode: boolean
  readonly version: string
  /** The config that was asked for; without it each plan has the nearest one. */
  readonly config?: string
  readonly final: boolean
  /** Whether it is to be said where findings stand in words that stay. */
  readonly withPlaces: boolean
}

/** A thread that judges one plan after the other. */
export interface Judge {
  judge(file: string): Promise<Judgement>
  end(): Promise<void>
}

/** All that is to be told of a plan's file, without its text: thousands of them can be kept, or go between threads. */
export interface Judgement {
  readonly file: string
  readonly text: KeptText
  readonly diagnostics: readonly Diagnostic[]
  /** What is found in the values that the plan takes over from its config. */
  readonly inherited: readonly Diagnostic[]
  readonly tasks: number
  /** Whether the whole file could be judged. */
  readonly complete: boolean
  /** Where each finding stands, in words that stay; empty where that was not asked for. */
  readonly places: readonly (string | undefined)[]
}

/** What reports need of a text: the places of some offsets, and some of its lines by their numbers. */
export interface KeptText {
  readonly positions: ReadonlyMap<number, { readonly line: number; readonly column: number }>
  readonly lines: ReadonlyMap<number, string>
}

/** A question to a person: some answers to choose from, words of one's own, or both. */
export interface Prompt {
  readonly message: string
  readonly choices: readonly PromptChoice[]
  /** What is asked for when words of one's own are given; absent when there is only a choice. */
  readonly freely?: { readonly label: string; readonly problem: (text: string) => string | undefined }
  /** The words for leaving it open, which can always be chosen. */
  readonly later: string
  /** The answer that is chosen at first; leaving it open where there is none. */
  readonly proposed?: string
}

export interface PromptChoice {
  readonly value: string
  readonly label: string
}

/** What was answered, that it is left open, or that the whole asking was broken off. */
export type Reply =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'later' }
  | { readonly kind: 'cancelled' }

/** Whether files can be written into a folder; `absent` is one that can be made. */
export type FolderState = 'writable' | 'absent' | 'read-only' | 'no-folder'

/** The machine on which tdkt runs, as far as it tells. */
export interface Machine {
  /** As Node.js names it: linux, darwin, win32. */
  readonly system: string
  /** The version of Node.js. */
  readonly node: string
  readonly today: Day
  readonly isTerminal: boolean
  /** What the environment says of letters; empty where it says nothing. */
  readonly locale: string
  /** What `TDKT_LANG` says. */
  readonly languageVariable?: string
  /** Where LibreOffice lies. */
  readonly libreOffice?: string
  /** The font families with Vietnamese letters; undefined where nobody can say. */
  readonly vietnameseFonts?: readonly string[]
}

/** What is to stand in a file. */
export interface Output {
  readonly path: string
  readonly content: Uint8Array | string
}

/** Something the person who typed the command has to change: no such file, a bad flag. */
export class UserError extends Error {
  readonly localized: Localized

  constructor(localized: Localized) {
    super(localized.en)
    this.localized = localized
  }
}
