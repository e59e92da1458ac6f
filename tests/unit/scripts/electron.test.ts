import { describe, expect, it, vi } from 'vitest'
import { electronArguments, findElectron } from '../../../scripts/setup/electron.mjs'
import { SetupError } from '../../../scripts/setup/report.mjs'

const way = (from: string, program: string | undefined) => ({ from, provide: vi.fn(() => Promise.resolve(program)) })
const brokenWay = (from: string, error: Error) => ({ from, provide: vi.fn(() => Promise.reject(error)) })
const runs = () => Promise.resolve('45.4.1')

describe('findElectron', () => {
  it('takes the first way that leads to a program and asks no further', async () => {
    const ways = [way('override', undefined), way('installed', '/dist/electron'), way('download', '/other')]
    const found = await findElectron(ways, runs)
    expect(found).toEqual({ program: '/dist/electron', version: '45.4.1', from: 'installed' })
    expect(ways[2]?.provide).not.toHaveBeenCalled()
  })

  it('goes on when a way fails', async () => {
    const ways = [brokenWay('override', new SetupError('not there')), way('registry', '/cache/electron')]
    expect((await findElectron(ways, runs)).from).toBe('registry')
  })

  it('goes on when the program of a way does not run', async () => {
    const readVersion = (program: string) =>
      program === '/bad' ? Promise.reject(new SetupError('does not run')) : Promise.resolve('33.2.1')
    const found = await findElectron([way('installed', '/bad'), way('registry', '/good')], readVersion)
    expect(found).toEqual({ program: '/good', version: '33.2.1', from: 'registry' })
  })

  it('names the four ways and each failure when none leads to a program', async () => {
    const ways = [way('override', undefined), brokenWay('registry', new SetupError('npm pack failed'))]
    const error = await findElectron(ways, runs).catch((reason: Error) => reason)
    expect(error).toBeInstanceOf(SetupError)
    const { message } = error as Error
    for (const number of [1, 2, 3, 4]) expect(message).toMatch(new RegExp(`^ {2}${number}\\. `, 'm'))
    expect(message).toContain('Electron from registry cannot be used: npm pack failed')
  })

  it('does not hide a bug behind the next way', async () => {
    const ways = [brokenWay('override', new TypeError('a bug')), way('registry', '/cache/electron')]
    await expect(findElectron(ways, runs)).rejects.toThrow(TypeError)
  })
})

describe('electronArguments', () => {
  it('keeps the arguments in their order, after the switches of this machine', () => {
    const args = electronArguments(['/project', '--cli', 'handout'], { DISPLAY: ':1' })
    expect(args.slice(-3)).toEqual(['/project', '--cli', 'handout'])
    expect(args.slice(0, -3).every((arg: string) => arg === '--no-sandbox')).toBe(true)
  })
})
