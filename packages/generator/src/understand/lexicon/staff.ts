import type { Language } from './index.js';

/** Where people see to things who are called otherwise than in an office. */
export type StaffPlace = 'school' | 'clinic' | 'home' | 'club' | 'site' | 'shop' | 'lab';

/** Those who see to things, by where they do. */
export const staff: Readonly<Record<Language, Readonly<Record<StaffPlace, string>>>> = {
  en: {
    school: 'Head teacher|Class teacher|School office|Caretaker',
    clinic: 'Doctor|Nurse|Reception|Practice manager',
    home: 'Me|Partner|Children',
    club: 'Chair|Treasurer|Coach|Volunteer',
    site: 'Site manager|Foreman|Architect|Office',
    shop: 'Manager|Sales assistant|Storekeeper|Trainee',
    lab: 'Lab manager|Technician|Researcher|Student assistant',
  },
  de: {
    school: 'Schulleitung|Klassenleitung|Sekretariat|Hausmeister',
    clinic: 'Arzt|Pflege|Empfang|Praxisleitung',
    home: 'Ich|Partner|Kinder',
    club: 'Vorsitz|Kassenwart|Trainer|Helfer',
    site: 'Bauleitung|Polier|Architekt|Büro',
    shop: 'Filialleitung|Verkauf|Lager|Azubi',
    lab: 'Laborleitung|Technik|Forschung|Hilfskraft',
  },
  es: {
    school: 'Dirección|Tutoría|Secretaría|Conserje',
    clinic: 'Médico|Enfermería|Recepción|Gerencia',
    home: 'Yo|Pareja|Niños',
    club: 'Presidencia|Tesorería|Entrenador|Voluntariado',
    site: 'Jefe de obra|Encargado|Arquitecto|Oficina',
    shop: 'Encargado|Dependiente|Almacén|Aprendiz',
    lab: 'Dirección del laboratorio|Técnico|Investigador|Becario',
  },
  fr: {
    school: 'Direction|Professeur principal|Secrétariat|Gardien',
    clinic: 'Médecin|Infirmier|Accueil|Gestion',
    home: 'Moi|Partenaire|Enfants',
    club: 'Présidence|Trésorerie|Entraîneur|Bénévole',
    site: 'Conducteur de travaux|Chef de chantier|Architecte|Bureau',
    shop: 'Gérant|Vendeur|Magasinier|Apprenti',
    lab: 'Responsable du labo|Technicien|Chercheur|Stagiaire',
  },
  pt: {
    school: 'Direção|Professor da turma|Secretaria|Zelador',
    clinic: 'Médico|Enfermagem|Recepção|Administração',
    home: 'Eu|Parceiro|Crianças',
    club: 'Presidência|Tesouraria|Treinador|Voluntário',
    site: 'Engenheiro|Mestre de obras|Arquiteto|Escritório',
    shop: 'Gerente|Vendedor|Estoquista|Aprendiz',
    lab: 'Chefia do laboratório|Técnico|Pesquisador|Bolsista',
  },
  zh: {
    school: '校长|班主任|教务处|校工',
    clinic: '医生|护士|前台|管理员',
    home: '我|伴侣|孩子',
    club: '会长|财务|教练|志愿者',
    site: '项目经理|工长|建筑师|办公室',
    shop: '店长|店员|仓管|实习生',
    lab: '实验室主任|技术员|研究员|研究生',
  },
  ja: {
    school: '校長|担任|事務室|用務員',
    clinic: '医師|看護師|受付|事務長',
    home: '自分|パートナー|子ども',
    club: '会長|会計|コーチ|ボランティア',
    site: '現場監督|職長|設計士|事務所',
    shop: '店長|販売員|在庫担当|研修生',
    lab: '室長|技術員|研究員|学生',
  },
};
