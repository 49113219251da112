// Made-up reports in our own words, with quotations, figures and names, on which a test holds the figures of anchoring. A
// paragraph a line.

export const ARTICLES: readonly string[] = [
  `The harbour council voted on Tuesday to close the old ferry pier for the winter, after engineers found rust in two of the six beams that carry it.
“We would rather lose a season than a passenger,” Mara Lindqvist, who leads the council, said after the vote. She put the cost of repairs at 1.4 million crowns. Work is to begin in November.
Owners of the kiosks along the quay had asked for a later date. Their spokesman, Tomas Berg, said that autumn brings in a third of the year’s income. “Nobody asked us,” he said.
The pier was built in 1932 and has been mended four times since, most recently in 2009, when a storm tore off the eastern steps. The northern landing was built in 1954 and has been mended twice since.
A bus will take passengers to the northern landing every twenty minutes until the ferry returns to its place, which the council expects to happen in April. The bus is free for holders of a season ticket.
Residents can read the engineers’ report in the town library, where it lies open until the end of the month, and send remarks to the council by post. It has 212 pages.
The ferry itself, the Aurora, will spend the winter in dry dock. Her captain is not worried. “She has been through worse,” Johan Ek told this newspaper. “So have I.”`,
  `Two schools on the island will share one head teacher from next autumn, the district said on Monday.
Ingrid Solheim, now head of the primary school in Vik, takes over the school in Nes as well. She will spend three days a week in Vik and two in Nes, a ride of forty minutes by bus.
The number of pupils has fallen from 310 to 184 in ten years. Fewer families move to the island, and those who do are older, according to figures of the statistics office. In Nes the last class has nine children.
Parents in Nes fear that their school will be the first to close. “First the head goes, then the music room, then the bell,” said Petter Dahl, who has two daughters there. The district denies that there is any such plan.
“We are not closing a school, we are keeping two open,” said Hanne Moen of the district’s education board. She pointed out that the shared post saves 650,000 crowns a year. That pays for the school bus.
The teachers’ union wants a guarantee for five years. Its chair, Lars Viken, called the plan a gamble. He will meet the board on 3 March.
A similar plan on the mainland was dropped in 2017 after the head teacher fell ill. The schools there have had two heads again since then, and both have grown. Solheim says she has read the file.`,
  `The museum of clocks has found the owner of a watch that was left in its cloakroom in 1988.
The silver watch, made in Geneva around 1910, had lain in a drawer for decades with a paper tag that said “blue coat”. A volunteer, Edith Marlow, came upon it in May when the cloakroom was painted. She put a picture of it on the museum’s page.
Within a day a man in Leeds wrote that it had been his grandfather’s. He could prove it. The lid is engraved with the initials R. T. and the date of a wedding, and the family still has the invitation.
“I thought somebody was playing a trick,” said Robert Tate, 61, who was a student when he lost the watch. He had been too ashamed to tell his father. His father died in 2003 without knowing.
The museum had offered the watch to an auction house in 1995, which valued it at 300 pounds. Today it would bring ten times as much, according to the house. It is not for sale.
Tate collected the watch on Saturday and left it in the museum again, this time on loan. It can be seen in room 4 until the end of the year. It still runs, if somebody winds it.
Marlow has meanwhile looked through the other drawers. She found eleven umbrellas, a set of teeth and a trumpet. Nobody has asked for them so far.`,
  `Farmers in the valley may draw less water from the river this summer, under rules that the region passed on Friday by 31 votes to 28.
From June to September each farm gets 70 per cent of what it used on average in the past five years. Small farms of less than four hectares are not affected. Vineyards get 80 per cent.
Supporters say the river has carried too little water in six of the past eight years. In August 2022 it fell dry below the mill for nineteen days. Trout have vanished from the lower reach.
“You can’t share out water that isn’t there,” said Chiara Bonetti, who wrote the rules. She expects that most farms will change to drip lines within three years. The region pays 40 per cent of the cost.
The farmers’ league called the rules unfair. Its president, Aldo Ferri, said that the golf course by the lake is allowed to draw as much as before. The region says the golf course has a well of its own.
Ferri’s members grow maize, which needs water in July most of all. Some have already sown wheat instead. “Wheat is not a plan, wheat is a prayer,” one of them said at the meeting.
The rules will be looked at again after two summers. Until then a fine of 200 to 5,000 euros awaits those who draw more than their share. Meters are to be read every month. The first bills go out in July.`,
  `Der Gemeinderat hat am Mittwoch beschlossen, das alte Hallenbad nicht abzureissen, sondern für 6,2 Millionen Franken zu sanieren.
Das Bad aus dem Jahr 1971 ist seit dem Frühling geschlossen, weil sich Platten von der Decke gelöst hatten. Verletzt wurde niemand. Ein Gutachten nannte die Decke einsturzgefährdet.
Gemeindepräsidentin Ruth Amsler sprach von einem Entscheid für die Kinder. „Wer hier aufwächst, soll hier schwimmen lernen“, sagte sie. Die nächste Halle liegt 25 Kilometer entfernt.
Gegner des Beschlusses rechnen mit höheren Kosten. Der Architekt Beat Hofer hält acht Millionen für wahrscheinlicher. Er hatte einen Neubau aus Holz vorgeschlagen.
Die Sanierung soll im Mai beginnen und achtzehn Monate dauern. Solange fährt an zwei Nachmittagen in der Woche ein Bus in die Nachbarstadt. Die Fahrt ist gratis.
Über den Kredit entscheiden am 8. März die Stimmberechtigten. Vor zwölf Jahren hatten sie einen Neubau mit 53 Prozent abgelehnt. Diesmal rechnet der Rat mit einem Ja.`,
];

/** A live blog, in which the same sentences come again and again. */
export const LIVE_BLOG = `Live: storm reaches the coast
18:40 The railway has stopped all trains north of the river until further notice. Travellers are asked to stay at home.
This is a developing story and will be updated.
18:55 A tree has fallen on a parked car in Mill Street. Nobody was hurt, the fire service says. The street is closed.
This is a developing story and will be updated.
19:10 The wind reached 31 metres a second at the lighthouse, the weather service reports. That is the highest value since 1999.
This is a developing story and will be updated.
19:25 The power is out in the eastern districts. About 4,200 households are without light, the grid company says. Repair crews are waiting for the wind to drop.
This is a developing story and will be updated.
19:50 A roof has come off a barn near Osted. Nobody was hurt, the fire service says. The animals were brought to a neighbour.
This is a developing story and will be updated.
20:15 The railway hopes to run the first trains at five in the morning. Travellers are asked to look at the timetable before they leave.
20:30 The power is back in most of the eastern districts. About 600 households are still without light, the grid company says.
Our reporters Nina Falk and Omar Aziz have followed the evening. The blog ends here. Good night.`;
