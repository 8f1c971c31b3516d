/**
 * Order matters: BIZ UDPGothic first, Noto Sans JP behind it for the name characters it lacks (𠮷, 槗).
 * `400.css` and `700.css` carry all slices; `japanese-400.css` would show 髙 and 﨑 as empty boxes.
 */
import '@fontsource/biz-udpgothic/400.css'
import '@fontsource/biz-udpgothic/700.css'
import '@fontsource-variable/noto-sans-jp'
