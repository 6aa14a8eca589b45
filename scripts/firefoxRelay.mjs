#!/usr/bin/env node
/**
 * Stands between Playwright and an installed Firefox, which it drives by WebDriver BiDi. Playwright
 * says to every page which media features it is to report; releases of Firefox that do not know
 * that command yet refuse it, and Playwright gives up. Here such a refusal counts as done:
 * `firefoxUserPrefs` says what the tests need. Everything else goes through as it is.
 *
 * It is started in the place of the browser that FIREFOX_PATH names.
 */
import { spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { createInterface } from 'node:readline'

const optional = 'emulation.setMediaFeaturesOverride'

/** A text as one frame of a server. */
function toFrame(text) {
  const payload = Buffer.from(text)
  const { length } = payload
  const head =
    length < 126
      ? Buffer.from([0x81, length])
      : Buffer.from([0x81, 126, Math.floor(length / 256), length % 256])
  return Buffer.concat([head, payload])
}

/** Where the payload of the first frame begins and ends; `null` while it has not all come. */
function frameIn(data) {
  if (data.length < 2) return null
  const short = data[1] & 0x7f
  const start = short < 126 ? 2 : short === 126 ? 4 : 10
  if (data.length < start) return null
  const length =
    short < 126 ? short : short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2))
  return data.length < start + length ? null : { start, end: start + length }
}

/** The frame as it is, unless it is the refusal. */
function relayed(frame, start) {
  if (frame.length > 65_535 || !frame.includes(optional)) return frame
  const message = JSON.parse(frame.subarray(start).toString())
  if (message.type !== 'error' || message.error !== 'unknown command') return frame
  return toFrame(JSON.stringify({ type: 'success', id: message.id, result: {} }))
}

function relay(client, port) {
  const browser = connect(port, '127.0.0.1')
  // Firefox answers only to its own address.
  client.once('data', (request) => {
    const own = `127.0.0.1:${client.localPort}`
    browser.write(request.toString('latin1').replace(own, `127.0.0.1:${port}`), 'latin1')
    client.pipe(browser)
  })
  let left = Buffer.alloc(0)
  let upgraded = false
  browser.on('data', (data) => {
    left = Buffer.concat([left, data])
    if (!upgraded) {
      const end = left.indexOf('\r\n\r\n')
      if (end < 0) return
      upgraded = true
      client.write(left.subarray(0, end + 4))
      left = left.subarray(end + 4)
    }
    for (let frame = frameIn(left); frame; frame = frameIn(left)) {
      client.write(relayed(left.subarray(0, frame.end), frame.start))
      left = left.subarray(frame.end)
    }
  })
  for (const [one, other] of [
    [client, browser],
    [browser, client],
  ]) {
    one.on('error', () => other.destroy())
    one.on('close', () => other.destroy())
  }
}

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
})
createInterface({ input: firefox.stderr }).on('line', (line) => {
  const port = /WebDriver BiDi listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
  if (port === undefined) {
    console.error(line)
    return
  }
  const server = createServer((client) => relay(client, Number(port)))
  server.listen(0, '127.0.0.1', () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`)
  })
})
firefox.on('error', ({ message }) => {
  console.error(message)
  process.exit(1)
})
firefox.on('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => firefox.kill(signal))
