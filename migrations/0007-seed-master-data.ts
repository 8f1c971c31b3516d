import { type Kysely, sql } from 'kysely'
import { offenceGroupSeeds, ownCodeSeeds, placementTypeSeeds } from './seed/code-seeds.ts'
import { institutions } from './seed/institutions.ts'
import { prefectures } from './seed/prefectures.ts'
import { probationOffices } from './seed/probation-offices.ts'

const HOKKAIDO = '01'

/**
 * What every center starts with: prefectures, the 48 centers (Hokkaido has two), 50 probation offices,
 * institutions, placement types, offence groups. Their ids are fixed, so that two vaults name the same thing
 * alike.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await seedPlaces(db)
  await seedCodes(db)
}

async function seedPlaces(db: Kysely<unknown>): Promise<void> {
  for (const [id, name] of prefectures)
    await sql`insert into prefectures (id, name) values (${id}, ${name})`.execute(db)
  for (const [id, name, prefecture] of centerNames())
    await sql`insert into centers (id, name, prefecture_id) values (${id}, ${name}, ${prefecture})`.execute(
      db,
    )
  for (const [index, [id, name, prefecture]] of probationOffices.entries())
    await sql`insert into probation_offices (id, name, position, prefecture_id)
      values (${id}, ${name}, ${index + 1}, ${prefecture})`.execute(db)
  for (const [index, [name, kind, prefecture, closed]] of institutions.entries())
    await sql`insert into institutions (id, name, kind, prefecture_id, is_closed)
      values (${seedId('institution', index)}, ${name}, ${kind}, ${prefecture}, ${Number(closed)})`.execute(
      db,
    )
}

async function seedCodes(db: Kysely<unknown>): Promise<void> {
  for (const [index, [code, label, intermediate]] of placementTypeSeeds.entries())
    await sql`insert into code_entries (id, list, code, label, survey_code, position, is_intermediate)
      values (${seedId('placement', index)}, 'placement_type', ${code}, ${label}, ${code}, ${index}, ${intermediate})`.execute(
      db,
    )
  for (const [index, [list, label, surveyCode]] of ownCodeSeeds.entries())
    await sql`insert into code_entries (id, list, code, label, survey_code, position, is_own)
      values (${seedId('own', index)}, ${list}, ${'own:' + label}, ${label}, ${surveyCode}, ${100 + index}, 1)`.execute(
      db,
    )
  for (const [index, [name, group]] of offenceGroupSeeds.entries())
    await sql`insert into offence_groupings (id, name, group_code)
      values (${seedId('offence', index)}, ${name}, ${group})`.execute(db)
}

function centerNames(): readonly (readonly [string, string, string])[] {
  return prefectures.flatMap(([id, name]): (readonly [string, string, string])[] =>
    id === HOKKAIDO
      ? [
          ['C01-1', '北海道地域生活定着支援札幌センター', id],
          ['C01-2', '北海道地域生活定着支援釧路センター', id],
        ]
      : [[`C${id}`, `${name}地域生活定着支援センター`, id]],
  )
}

function seedId(list: string, index: number): string {
  return `seed-${list}-${String(index + 1).padStart(3, '0')}`
}
