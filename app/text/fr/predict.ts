import type { text as english } from '../en/predict'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('fr')

export const text: Like<typeof english> = {
  heading: {
    asked: 'Que se passe-t-il ensuite ?',
    right: 'Juste',
    wrong: 'Pas juste',
    shown: 'Montré',
    end: 'Vos prédictions',
    on: 'La prédiction est activée',
  },
  atStep: (step, label) => `Étape ${step} : ${label}`,
  notDrawn: 'La figure ne dessine pas cette étape.',
  exits: 'Sorties',
  how: {
    chart: 'Choisissez ici ou sur le diagramme.',
    outline: 'Choisissez ici ou dans le plan.',
    table: 'Choisissez ici.',
  },
  byKey: 'Les numéros sont des touches.',
  choose: (exit) => `Choisir la sortie « ${exit} »`,
  chooseFirst: 'Choisissez d’abord une sortie.',
  showMe: 'Montrer',
  goOn: 'Continuer',
  again: 'Recommencer',
  neverScored: 'Ne compte pas : cette étape est notre lecture de la documentation.',
  perhapsNotScored:
    'Ne compte pas si le parcours emprunte une sortie qui est notre lecture de la documentation.',
  notScored: 'Ne compte pas : c’est notre lecture de la documentation.',
  wasRight: (exit, to) => `« ${exit} » mène à : ${to}`,
  wasWrong: (guess, exit, to) =>
    `Vous avez choisi « ${guess} ». Le parcours emprunte « ${exit} », vers : ${to}`,
  wasShown: (exit, to) => `Le parcours emprunte « ${exit} », vers : ${to}`,
  score: (right, of) => `${right} sur ${of} du premier coup`,
  unscored: count({
    one: '# décision ne compte pas',
    many: '# de décisions ne comptent pas',
    other: '# décisions ne comptent pas',
  }),
  nothingScored: 'Aucune prédiction ne compte encore',
  missed: 'Étapes à revoir',
  nothingMissed: 'Chaque prédiction était juste.',
  about: 'Le parcours s’arrête avant chaque décision et demande comment il continue.',
  question: (exits) => `Que se passe-t-il ensuite ? ${exits}`,
  option: (number, exit, to) => `${number} : ${exit}, vers ${to}.`,
}
