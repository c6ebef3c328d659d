import type { Words } from './words';

export const fr: Words = {
  username:
    "nom d'utilisateur|nom d’utilisateur|identifiant|utilisateur|pseudo|pseudonyme|numero client|numero de client|numero de compte|numero d'adherent|code client|login",
  email: 'e-mail|email|courriel|adresse mail|adresse electronique|mel',
  phone: 'telephone|portable|numero de telephone|mobile',
  password: 'mot de passe|motdepasse|mdp|phrase secrete|code secret',
  code: "code|code de verification|code de securite|code a usage unique|code de confirmation|code d'acces|code recu|verification en deux etapes",
  authenticator: "application d'authentification|authenticator|application d’authentification|generateur de codes",
  newPassword:
    'confirmer le mot de passe|confirmez le mot de passe|confirmation du mot de passe|nouveau mot de passe|repeter le mot de passe|choisissez un mot de passe|creer un mot de passe',
  personalName: 'prenom|nom de famille|nom complet|votre nom|date de naissance',
  organization: 'organisation|espace de travail|entreprise|societe',
  logIn:
    "se connecter|connexion|connectez-vous|s'identifier|s’identifier|identifiez-vous|me connecter|ouvrir une session|s'authentifier|connecter",
  next: 'suivant|continuer|poursuivre',
  verify: 'verifier|confirmer|valider|envoyer|soumettre|ok',
  signUp:
    "s'inscrire|s’inscrire|inscription|creer un compte|creer mon compte|inscrivez-vous|nouveau compte|nouveau client|pas encore de compte|devenir membre|m'inscrire",
  forgot: 'oublie|reinitialiser|recuperer|perdu|probleme de connexion',
  newsletter: "newsletter|s'abonner|abonnez-vous|lettre d'information|infolettre|m'abonner",
  search: 'rechercher|recherche|chercher',
  logOut: 'se deconnecter|deconnexion|me deconnecter|fermer la session|deconnecter',
  account:
    'mon compte|votre compte|mon profil|votre profil|parametres du compte|mon espace|connecte en tant que|changer le mot de passe|modifier le profil',
  remember: 'se souvenir|rester connecte|memoriser|garder ma session|faire confiance',
  resend: 'renvoyer|envoyer a nouveau|nouveau code|pas recu',
  otherWay: 'autre methode|autre moyen|autre facon|autrement|autres options|essayer autre chose',
  otherAccount: "autre compte|un autre compte|changer de compte|ce n'est pas vous|ajouter un compte",
  withProvider:
    "continuer avec *|se connecter avec *|connexion avec *|s'identifier avec *|se connecter via *|connectez-vous avec *",
  cookies: 'cookie|cookies|consentement|vie privee|confidentialite|traceurs',
  reject:
    'refuser|tout refuser|rejeter|tout rejeter|continuer sans accepter|uniquement necessaires|cookies necessaires|strictement necessaires|seulement necessaires|uniquement les cookies|decliner',
  close: "ok|fermer|compris|d'accord",
  wrong:
    "incorrect|incorrecte|invalide|errone|erronee|ne correspond|ne correspondent|echec|echoue|introuvable|n'existe pas|n’existe pas|inconnu|expire|erreur|reessayez|reessayer|refuse|non valide|non reconnu|obligatoire|desole|impossible de|mauvais",
  enter: 'veuillez saisir|veuillez entrer|veuillez indiquer|saisissez|entrez',
  locked:
    'compte * verrouille|compte * bloque|compte * suspendu|compte * desactive|est verrouille|est bloque|a ete verrouille|a ete bloque',
  tooMany: 'trop de tentatives|trop de|reessayez plus tard|reessayer plus tard|patientez|veuillez patienter * minutes',
  captcha:
    "captcha|pas un robot|etes humain|etes un humain|recopiez|caracteres de l'image|caracteres affiches|controle de securite",
  approve:
    "sur votre telephone|sur votre appareil|sur votre mobile|notification envoyee|notification * envoyee|envoye une notification|approuvez|ouvrez l'application|ouvrez l’application|dans l'application|appuyez sur",
  magicLink: 'lien de connexion|envoye un lien|cliquez sur le lien|lien envoye|lien magique|lien dans l',
  sms: 'sms|texto|message texte',
  call: 'appel|appeler|appelez|appel vocal|appel telephonique',
  securityKey: 'cle de securite|cle physique|cle usb',
  passkey: "passkey|cle d'acces|cle d’acces|clef d'acces|empreinte|reconnaissance faciale",
  backupCode: 'code de secours|code de recuperation|codes de secours|codes de recuperation|code de sauvegarde',
};
