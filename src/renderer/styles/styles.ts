/** The one import that gives a page its look; components bring their own rules. */
import './layers.css'
import './fonts.ts'
import './tokens.css'
import './base.css'
