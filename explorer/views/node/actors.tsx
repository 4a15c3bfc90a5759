import {
  CountryDocument,
  FiguresDocument,
  OfficesDocument,
  OfficialsDocument,
  OrganizationDocument,
  PersonDocument,
  TenuresDocument,
} from '../../api/operations.ts'
import { Figures } from '../../parts/figures.tsx'
import { Fields, NodeLink, some } from '../../parts/named.tsx'
import { Paged } from '../../parts/paged.tsx'
import { texts } from '../../texts/texts.ts'
import { Names, OfficeBars } from './lists.tsx'
import { OfActor } from './of-actor.tsx'
import { Asked, Consequences, Head } from './page.tsx'
import { When } from '../../parts/when.tsx'

const identifiersOf = (identifiers: readonly { scheme: string; value: string }[]) =>
  identifiers.map(({ scheme, value }) => `${scheme}: ${value}`).join(', ')

export function PersonPage({ id }: { id: string }) {
  return (
    <Asked id={id} document={PersonDocument} of={data => data.person}>
      {person => (
        <>
          <Head node={person} kind="PERSON" document={PersonDocument} actor />
          <Fields
            fields={[
              [texts.field.born, person.born && <When time={person.born} />],
              [texts.field.died, person.died && <When time={person.died} />],
              [texts.field.citizenOf, some(person.citizenOf)],
              [texts.field.identifiers, identifiersOf(person.identifiers)],
            ]}
          />
          <Names names={person.names} />
          <Paged
            title={texts.offices}
            document={TenuresDocument}
            variables={{ id }}
            listOf={data => data.person?.tenures}
          >
            {tenures => <OfficeBars tenures={tenures.map(tenure => ({ ...tenure, of: [tenure.office] }))} />}
          </Paged>
          <OfActor id={id} />
        </>
      )}
    </Asked>
  )
}

export function CountryPage({ id }: { id: string }) {
  return (
    <Asked id={id} document={CountryDocument} of={data => data.country}>
      {country => (
        <>
          <Head node={country} kind="COUNTRY" document={CountryDocument} actor />
          <Fields
            fields={[
              [texts.field.codes, [country.codes.alpha2, country.codes.alpha3].filter(Boolean).join(', ')],
              [texts.field.predecessors, some(country.predecessors)],
              [texts.field.successors, some(country.successors)],
              [texts.field.identifiers, identifiersOf(country.identifiers)],
            ]}
          />
          <Names names={country.names} />
          <OfActor id={id} />
          <FiguresOf id={id} />
          <Paged
            title={texts.officials}
            document={OfficialsDocument}
            variables={{ id }}
            listOf={data => data.country?.officials}
          >
            {tenures => (
              <OfficeBars
                tenures={tenures.map(tenure => ({ ...tenure, of: [tenure.person, tenure.office] }))}
              />
            )}
          </Paged>
        </>
      )}
    </Asked>
  )
}

export function OrganizationPage({ id }: { id: string }) {
  return (
    <Asked id={id} document={OrganizationDocument} of={data => data.organization}>
      {organization => (
        <>
          <Head node={organization} kind="ORGANIZATION" document={OrganizationDocument} actor />
          <Fields
            fields={[
              [texts.field.kind, texts.value(organization.kind)],
              [texts.field.parent, organization.parent && <NodeLink node={organization.parent} />],
              [texts.field.country, organization.country && <NodeLink node={organization.country} />],
              [texts.field.predecessors, some(organization.predecessors)],
              [texts.field.successors, some(organization.successors)],
              [texts.field.identifiers, identifiersOf(organization.identifiers)],
            ]}
          />
          <Names names={organization.names} />
          <Consequences outcomeOf={organization.outcomeOf} />
          <Paged
            title={texts.offices}
            document={OfficesDocument}
            variables={{ id }}
            listOf={data => data.organization?.offices}
          >
            {offices => (
              <OfficeBars
                tenures={offices.flatMap(office =>
                  office.holders.nodes.map(tenure => ({ ...tenure, of: [office, tenure.person] })),
                )}
              />
            )}
          </Paged>
          <OfActor id={id} />
          <FiguresOf id={id} />
        </>
      )}
    </Asked>
  )
}

function FiguresOf({ id }: { id: string }) {
  return (
    <Paged
      title={texts.figures}
      document={FiguresDocument}
      variables={{ id }}
      listOf={data => (data.node && 'observations' in data.node ? data.node.observations : undefined)}
    >
      {figures => <Figures figures={figures} />}
    </Paged>
  )
}
