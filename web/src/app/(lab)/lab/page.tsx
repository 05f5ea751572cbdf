import { Anchor, Button, Checkbox, Group, Select, Stack, Textarea, TextInput } from "@mantine/core";
import Link from "next/link";
import { Amount } from "#components/amount.tsx";
import { DataTable } from "#components/data-table/data-table.tsx";
import { Day } from "#components/day.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { Frame } from "#components/frame/frame.tsx";
import { PageHeader } from "#components/page-header.tsx";
import { ProblemNotice } from "#components/problem-notice.tsx";
import { Skeleton } from "#components/skeleton.tsx";
import { StateChip } from "#components/state-chip/state-chip.tsx";
import { YearStrip } from "#components/year-strip/year-strip.tsx";
import { ContractClock } from "#features/contracts/contract-clock/contract-clock.tsx";
import { contractStates } from "#lib/contract-state.ts";
import { labClocks } from "./lab-clocks.ts";
import { LabLive } from "./lab-live.tsx";

const sentence =
  "Décidez avant le 14 janvier 2027 de la suite du contrat Messagerie avec Hélios Informatique. Sans décision, il est reconduit jusqu’au 31 mars 2028 (CHF 8'400.–).";
const window = { fromOn: "2026-08-01", toOn: "2028-06-30" };
const rows = Object.entries(labClocks).map(([name, input], index) => ({
  name:
    index === 4
      ? "Hébergement et exploitation des applications métier du contrôle des habitants, de la facturation et des archives communales"
      : name,
  input,
  cents: 840_000 + index * 1_234_550,
}));
const months = [
  "2026-11",
  "2026-12",
  "2027-01",
  "2027-02",
  "2027-03",
  "2027-04",
  "2027-05",
  "2027-06",
  "2027-07",
  "2027-08",
  "2027-09",
  "2027-10",
];
const counts = [2, 1, 6, 3, 0, 0, 4, 9, 0, 1, 2, 0];

const Lab = () => (
  <Frame
    section="commune"
    place="Commune de Grandval-sur-Orbe"
    person={{ name: "Claude Monnier", role: "Responsable des contrats" }}
    signOut={
      <Button variant="subtle" size="sm" px={0}>
        Se déconnecter
      </Button>
    }
  >
    <PageHeader
      title="Sept contrats attendent une décision avant l’été"
      lead="Le plus proche : Messagerie, avec Hélios Informatique, avant le 14 janvier 2027."
      action={<Button>Ajouter un contrat</Button>}
    />
    <Stack gap={72}>
      {Object.entries(labClocks).map(([name, input]) => (
        <section key={name}>
          <Group justify="space-between" mb="md">
            <h2 style={{ fontSize: "var(--text-lead)" }}>{name}</h2>
            <StateChip state={input.state} />
          </Group>
          <ContractClock size="large" input={input} sentence={sentence}>
            Décidez avant le <strong>14 janvier 2027</strong> de la suite du contrat <em>Messagerie</em> avec Hélios
            Informatique. Sans décision, il est reconduit jusqu’au 31 mars 2028 (<Amount cents={840_000} />
            ).
          </ContractClock>
        </section>
      ))}
      <LabLive
        input={labClocks["À décider"] ?? { today: "2026-11-23", terms: [], state: "draft" }}
        sentence={sentence}
      />
      <Group gap="lg">
        {contractStates.map((state) => (
          <StateChip key={state} state={state} />
        ))}
      </Group>
      <DataTable
        caption="Contrats"
        showCaption
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { key: "name", header: "Contrat", sort: "ascending", cell: (row) => <Link href="/lab">{row.name}</Link> },
          { key: "state", header: "État", cell: (row) => <StateChip state={row.input.state} /> },
          {
            key: "clock",
            header: "Horloge",
            cell: (row) => <ContractClock size="small" input={row.input} sentence={sentence} window={window} />,
          },
          {
            key: "decide",
            header: "Décider avant le",
            cell: (row) =>
              row.input.decideByOn ? <Day form="short" on={row.input.decideByOn} today={row.input.today} /> : "–",
          },
          { key: "cost", header: "Coût annuel", align: "end", cell: (row) => <Amount cents={row.cents} /> },
        ]}
      />
      <DataTable
        caption="Contrats, table qui défile"
        narrow="scroll"
        rows={rows.slice(0, 3)}
        rowKey={(row) => row.name}
        columns={[
          { key: "name", header: "Contrat", cell: (row) => row.name },
          {
            key: "clock",
            header: "Horloge",
            cell: (row) => <ContractClock size="small" input={row.input} sentence={sentence} />,
          },
          { key: "cost", header: "Coût annuel", align: "end", cell: (row) => <Amount cents={row.cents} /> },
        ]}
      />
      <YearStrip months={months.map((month, index) => ({ month, count: counts[index] ?? 0, href: "/lab" }))} />
      <EmptyState
        title="Aucun service pour l’instant"
        why="Un service est ce qu’un prestataire vous livre : messagerie, réseau, sauvegarde. C’est par lui que Vigie voit ce qui n’est couvert par aucun contrat."
        action={<Button>Ajouter un service</Button>}
        other={<Anchor href="/lab">Importer une liste</Anchor>}
      />
      <ProblemNotice
        title="Deux champs sont à revoir avant d’enregistrer"
        fields={[
          { id: "lab-title", message: "Donnez un titre au contrat" },
          { id: "lab-notice", message: "Le délai de préavis de résiliation est plus long que la durée" },
        ]}
        kept="Tout ce que vous avez saisi est encore là."
        next="Corrigez ces champs, puis enregistrez à nouveau."
      />
      <Stack maw={480}>
        <TextInput
          id="lab-title"
          label="Titre du contrat"
          description="Tel qu’il figure sur le document"
          error="Donnez un titre au contrat"
        />
        <TextInput id="lab-notice" label="Délai de préavis de résiliation" defaultValue="6 mois" />
        <Select
          label="Reconduction"
          data={["Tacite", "Expresse", "Aucune", "Je ne sais pas encore"]}
          defaultValue="Tacite"
        />
        <Textarea label="Remarques" />
        <Checkbox label="Le document signé est au dossier" defaultChecked />
        <Group>
          <Button>Enregistrer</Button>
          <Button variant="default">Garder le projet</Button>
          <Button variant="subtle">Renoncer</Button>
          <Button color="red">Résilier</Button>
          <Button disabled>Inactif</Button>
        </Group>
      </Stack>
      <Skeleton shape="header" />
      <Skeleton shape="clock" />
      <Skeleton shape="table" rows={3} />
      <p>
        <Day on="2027-01-14" today="2026-11-23" /> · <Day on="2026-11-20" today="2026-11-23" /> ·{" "}
        <Day on="2026-11-23" today="2026-11-23" />
      </p>
    </Stack>
  </Frame>
);

export default Lab;
