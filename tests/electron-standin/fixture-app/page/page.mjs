const list = document.getElementById('events')

const show = (text) => {
  const item = document.createElement('li')
  item.textContent = text
  list.append(item)
}
window.fixture.onEvent('said', (text) => show(`said ${text}`))
window.fixture.onEvent('greeting', ({ at, names }) =>
  show(`${at.toISOString()} ${[...names].join('・')}`),
)
