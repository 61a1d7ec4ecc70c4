/** Parts of countries with codes of their own: `code=name`, with names in other languages behind a slash. */
const rows: readonly string[] = [
  'AL=Alabama|AK=Alaska|AZ=Arizona|AR=Arkansas|CA=California/Kalifornien/Californie/加利福尼亚/加利福尼亚州/加州/カリフォルニア/カリフォルニア州|CO=Colorado/科罗拉多/コロラド|CT=Connecticut|DE=Delaware|DC=District of Columbia/Washington DC|FL=Florida/Floride/Flórida/佛罗里达/フロリダ|GA=Georgia/Géorgie/乔治亚/ジョージア|HI=Hawaii/Hawái/Havaí/夏威夷/ハワイ|ID=Idaho|IL=Illinois/伊利诺伊/イリノイ|IN=Indiana|IA=Iowa|KS=Kansas|KY=Kentucky|LA=Louisiana/Luisiana/Louisiane|ME=Maine|MD=Maryland|MA=Massachusetts/马萨诸塞/マサチューセッツ|MI=Michigan/密歇根/ミシガン|MN=Minnesota|MS=Mississippi/Misisipi|MO=Missouri/Misuri|MT=Montana|NE=Nebraska|NV=Nevada/内华达/ネバダ|NH=New Hampshire|NJ=New Jersey/Nueva Jersey/Nova Jersey/新泽西|NM=New Mexico/Nuevo México/Nouveau Mexique/Novo México|NY=New York/Nueva York/Nova York/纽约/纽约州/ニューヨーク/ニューヨーク州|NC=North Carolina/Carolina del Norte/Caroline du Nord/Carolina do Norte|ND=North Dakota/Dakota del Norte/Dakota du Nord/Dakota do Norte|OH=Ohio|OK=Oklahoma|OR=Oregon/Oregón/俄勒冈/オレゴン|PA=Pennsylvania/Pensilvania/Pennsylvanie/Pensilvânia|RI=Rhode Island|SC=South Carolina/Carolina del Sur/Caroline du Sud/Carolina do Sul|SD=South Dakota/Dakota del Sur/Dakota du Sud/Dakota do Sul|TN=Tennessee|TX=Texas/Tejas/德克萨斯/得克萨斯/テキサス|UT=Utah|VT=Vermont|VA=Virginia/Virginie/弗吉尼亚|WA=Washington/华盛顿州/ワシントン州|WV=West Virginia|WI=Wisconsin|WY=Wyoming|PR=Puerto Rico',
  'AB=Alberta|BC=British Columbia/Colombie Britannique|MB=Manitoba|NB=New Brunswick/Nouveau Brunswick|NL=Newfoundland and Labrador|NS=Nova Scotia/Nouvelle Écosse|NT=Northwest Territories|NU=Nunavut|ON=Ontario|PE=Prince Edward Island|QC=Quebec/Québec|SK=Saskatchewan|YT=Yukon',
  'NSW=New South Wales|VIC=Victoria|QLD=Queensland|WA=Western Australia|SA=South Australia|TAS=Tasmania|ACT=Australian Capital Territory|NT=Northern Territory',
  'AC=Acre|AL=Alagoas|AP=Amapá|AM=Amazonas|BA=Bahia|CE=Ceará|DF=Distrito Federal|ES=Espírito Santo|GO=Goiás|MA=Maranhão|MT=Mato Grosso|MS=Mato Grosso do Sul|MG=Minas Gerais|PA=Pará|PB=Paraíba|PR=Paraná|PE=Pernambuco|PI=Piauí|RJ=Rio de Janeiro|RN=Rio Grande do Norte|RS=Rio Grande do Sul|RO=Rondônia|RR=Roraima|SC=Santa Catarina|SP=São Paulo|SE=Sergipe|TO=Tocantins',
  'BW=Baden-Württemberg|BY=Bayern/Bavaria|BE=Berlin|BB=Brandenburg|HB=Bremen|HH=Hamburg|HE=Hessen/Hesse|MV=Mecklenburg-Vorpommern|NI=Niedersachsen/Lower Saxony|NW=Nordrhein-Westfalen/North Rhine-Westphalia/NRW|RP=Rheinland-Pfalz|SL=Saarland|SN=Sachsen/Saxony|ST=Sachsen-Anhalt|SH=Schleswig-Holstein|TH=Thüringen/Thuringia',
];

/** One list for each country: names by code, the one of the place itself first. */
export const regions: readonly ReadonlyMap<string, readonly string[]>[] = rows.map(
  (row) =>
    new Map(
      row.split('|').map((entry) => {
        const [code = '', names = ''] = entry.split('=');
        return [code, names.split('/')] as const;
      }),
    ),
);
