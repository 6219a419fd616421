import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Localized } from '../diagnostic.ts'
import { findLibreOffice } from './libre-office.ts'

/**
 * Documents of Word as PDF, printed by LibreOffice in one go. It works in a scratch folder with a profile of its
 * own, so that it neither minds an open window nor leaves anything behind. Where there is no PDF, words that say why.
 */
export async function toPdf(documents: readonly Uint8Array[]): Promise<Uint8Array[] | Localized> {
  const program = await findLibreOffice(process.env, process.platform)
  if (program === undefined) return noLibreOffice
  const folder = await mkdtemp(join(tmpdir(), 'tdkt-pdf-'))
  try {
    return await printed(documents, program, folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined)
  }
}

async function printed(
  documents: readonly Uint8Array[],
  program: string,
  folder: string,
): Promise<Uint8Array[] | Localized> {
  const out = join(folder, 'out')
  await mkdir(out)
  const files = documents.map((_, index) => join(folder, `${index}.docx`))
  await Promise.all(documents.map((document, index) => writeFile(files[index] ?? '', document)))
  const profile = pathToFileURL(join(folder, 'profile')).href
  const words = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--nolockcheck']
  const wish = ['--convert-to', `pdf:writer_pdf_Export:${JSON.stringify(wishes)}`, '--outdir', out]
  const problem = await finished(
    program,
    [...words, ...wish, ...files],
    folder,
    startUp + documents.length * perDocument,
  )
  if (problem) return problem

  try {
    return await Promise.all(documents.map((_, index) => readFile(join(out, `${index}.pdf`))))
  } catch {
    return notPrinted
  }
}

/** Runs a program to its end, or ends it with all that it started when it takes too long or tdkt is stopped. */
function finished(
  program: string,
  words: readonly string[],
  folder: string,
  limit: number,
): Promise<Localized | undefined> {
  const isGroup = process.platform !== 'win32'
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: folder,
      stdio: 'ignore',
      detached: isGroup,
      windowsHide: true,
    })
    const end = () => {
      try {
        if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {}
    }
    const stop = (signal: NodeJS.Signals) => {
      leave()
      end()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
    }
    const timer = setTimeout(() => {
      leave()
      end()
      resolve(tooLong)
    }, limit)
    const leave = () => {
      clearTimeout(timer)
      for (const signal of signals) process.off(signal, stop)
    }
    for (const signal of signals) process.on(signal, stop)
    child.once('error', () => {
      leave()
      resolve(notPrinted)
    })
    child.once('exit', () => {
      leave()
      resolve(undefined)
    })
  })
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Milliseconds that LibreOffice may take, the first time on a slow machine. */
const startUp = 120_000
const perDocument = 20_000

/** PDF/A-2b, which archives take, tagged after PDF/UA for those who have it read out. */
const wishes = {
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  PDFUACompliance: { type: 'boolean', value: 'true' },
  ExportBookmarks: { type: 'boolean', value: 'true' },
}

const noLibreOffice = {
  vi: 'Máy này không có LibreOffice nên chưa xuất được PDF và chưa ghi gì; cài từ https://www.libreoffice.org, hoặc xuất DOCX rồi lưu thành PDF trong Word.',
  en: 'LibreOffice is not on this machine, so there is no PDF and nothing was written; install it from https://www.libreoffice.org, or compile to DOCX and save that as PDF in Word.',
}

const notPrinted = {
  vi: 'LibreOffice không đổi được văn bản sang PDF nên chưa ghi gì; thử mở LibreOffice một lần, hoặc xuất DOCX rồi lưu thành PDF trong Word.',
  en: 'LibreOffice made no PDF, so nothing was written; try to open LibreOffice once, or compile to DOCX and save that as PDF in Word.',
}

const tooLong = {
  vi: 'LibreOffice đổi văn bản sang PDF quá lâu nên đã dừng, chưa ghi gì; chạy lại, hoặc xuất DOCX rồi lưu thành PDF trong Word.',
  en: 'LibreOffice took too long over the PDF and was stopped, so nothing was written; run again, or compile to DOCX and save that as PDF in Word.',
}
