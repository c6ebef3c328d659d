import { defineLocale } from '../define-locale';

/** French, with the polite "vous". */
export const fr = defineLocale({
  locale: 'fr',
  direction: 'ltr',

  theSite: 'le site',
  signIn: 'Se connecter',
  continue: 'Continuer',
  next: 'Suivant',
  done: 'Terminé',
  cancel: 'Annuler',
  close: 'Fermer',
  tryAgain: 'Réessayer',
  startAgain: 'Recommencer',
  optional: 'facultatif',
  or: 'ou',
  minutesSeconds: '{minutes} {seconds}',

  loadingTitle: 'Préparation',
  loadingText: 'Un instant.',

  idleTitle: 'Associer {site}',
  idleText: 'Connectez-vous à {site} pour que cette application puisse y travailler pour vous.',
  idleAgainTitle: 'Reconnectez-vous à {site}',
  idleAgainText: 'La connexion était déjà établie, mais {site} la demande à nouveau.',
  idleStart: 'Se connecter à {site}',
  startingLogin: 'Démarrage…',

  consentTitle: 'Associer {site}',
  consentText: 'Voici la suite.',
  consentHow:
    'Vous vous connectez ici. Votre saisie passe par le serveur de cette application et est envoyée à Kernel, qui la reporte sur {site} dans un navigateur dans le cloud.',
  consentRecorded: 'L’écran du navigateur dans le cloud est filmé pendant la connexion.',
  consentCheck: 'Si {site} demande un code ou une approbation, cela se passe ici aussi.',
  consentSaved:
    'Vos identifiants sont enregistrés pour que votre connexion puisse rester active. Les codes à usage unique ne le sont pas.',
  consentUse: 'Ensuite, cette application peut utiliser {site} en votre nom.',
  consentAccept: 'Continuer',

  discoveringTitle: 'Connexion à {site}',
  discoveringText: 'Ouverture de la page de connexion…',
  reauthTitle: 'Connexion à {site} en cours',
  reauthText: 'Vos identifiants enregistrés sont utilisés. Vous n’aurez peut-être rien à faire.',
  longerThanUsual: 'C’est plus long que d’habitude. Vous pouvez continuer à attendre.',

  signInTitle: 'Connectez-vous à {site}',
  signInText: 'Utilisez votre compte {site}.',
  codeTitle: 'Saisissez votre code',
  codeText: '{site} veut s’assurer que c’est bien vous.',
  passwordTitle: 'Saisissez votre mot de passe',
  detailsTitle: 'Quelques informations pour {site}',
  detailsText: '{site} les demande pour vous connecter.',
  mfaTitle: 'Confirmez que c’est bien vous',
  mfaText: 'Choisissez comment {site} doit le vérifier.',
  chooseTitle: 'Choisissez comment continuer',
  chooseText: '{site} propose plusieurs possibilités.',

  submitting: 'Vérification…',
  submittingTitle: 'Vérification auprès de {site}',
  submittingText: 'Cela prend en général quelques secondes.',

  externalTitle: 'Approuvez la connexion',
  externalText: '{site} vous attend sur un autre appareil ou une autre page.',
  externalFallbackMessage: 'Effectuez l’étape demandée par {site}. Cette page continuera d’elle-même.',
  waitingFor: 'En attente depuis {time}',
  doneIt: 'C’est fait',
  looking: 'Vérification…',
  nothingYet: 'Rien pour le moment. Cette page continuera d’elle-même.',
  otherWaysTitle: 'Ou faites plutôt ceci',

  interventionTitle: '{site} a besoin de vous pour cette étape',
  interventionText: 'Cette étape doit être effectuée sur une autre page. Ensuite, cette page continuera d’elle-même.',
  openLiveView: 'Ouvrir le navigateur',
  openHosted: 'Continuer sur la page de Kernel',

  unsupportedTitle: 'Cette étape ne peut pas s’afficher ici',
  unsupportedText: '{site} demande quelque chose que cette page ne connaît pas.',
  unsupportedWait: 'Cela passera peut-être tout seul. Sinon, vous pouvez continuer autrement.',

  copyDetails: 'Copier les détails',
  detailsCopied: 'Copié',

  succeededTitle: 'Connexion réussie',
  succeededText: 'La connexion à {site} a réussi.',
  alreadyTitle: 'Déjà connecté',
  alreadyText: 'La connexion à {site} est active. Vous n’avez rien à faire.',

  expiredTitle: 'Temps écoulé',
  expiredText: 'La connexion n’a pas été terminée à temps. Rien n’a changé sur {site}.',
  canceledTitle: 'Connexion interrompue',
  canceledText: 'Vous pouvez reprendre là où vous en étiez.',
  canceledByServerTitle: 'Connexion annulée',
  canceledByServerText: 'Cette connexion a été arrêtée avant la fin.',
  resume: 'Reprendre la connexion',

  unauthorizedTitle: 'Reconnectez-vous à cette application',
  unauthorizedText: 'Cette application ne vous reconnaît plus. Connectez-vous-y, puis rouvrez ceci.',
  forbiddenTitle: 'Vous n’y avez pas accès',
  forbiddenText:
    'Votre compte dans cette application ne peut pas utiliser cette liaison. Adressez-vous au responsable de l’application.',
  notFoundTitle: 'Cette liaison n’existe plus',
  notFoundText: 'Elle a peut-être été supprimée. Retournez dans l’application et associez de nouveau le site.',
  unreachableTitle: 'Serveur injoignable',
  unreachableText: 'Vérifiez votre connexion Internet.',
  notAllowedText:
    'Cette application n’autorise pas ce site. Demandez au responsable de cette application de l’autoriser.',

  noResponseText:
    'Le serveur de cette application ne répond pas. Si d’autres sites fonctionnent, votre connexion Internet n’est pas en cause.',
  appFaultTitle: 'Cette application a un problème',
  unexpectedText:
    'Le serveur de cette application a envoyé une réponse inattendue. Votre connexion Internet n’est pas en cause.',
  unsentText: 'Cette application n’a pas pu envoyer sa demande. Votre connexion Internet n’est pas en cause.',
  retrying: 'De nouveaux essais ont lieu automatiquement.',
  retryingIn: 'Nouvel essai dans {time}…',
  tryNow: 'Réessayer maintenant',

  siteSays: 'Message de {site}',
  troubleTitle: 'Serveur injoignable',
  troubleText: 'Votre saisie est conservée.',
  notTakenText: 'Rien n’a encore changé. Vérifiez votre saisie, puis renvoyez-la.',
  movedText: 'La page avait changé. Voici ce qu’elle demande maintenant.',
  sendFailedText: 'L’envoi a échoué. Vérifiez votre connexion Internet et réessayez.',
  sendBusyText: 'Le serveur est occupé. Attendez un instant, puis réessayez.',
  refusedText: 'Cela n’a pas été accepté. Vérifiez votre saisie et réessayez.',
  startFailedText: 'Impossible de démarrer une nouvelle connexion. Réessayez dans un instant.',
  waitBeforeRestart: 'Vous pourrez réessayer dans {time}.',

  requiredError: 'Remplissez le champ «\u00a0{label}\u00a0».',
  fieldRejected: 'Cela n’a pas été accepté. Saisissez-le de nouveau.',
  errorSummary: {
    one: '{count} champ est à vérifier.',
    many: '{count} de champs sont à vérifier.',
    other: '{count} champs sont à vérifier.',
  },
  show: 'Afficher\u00a0: {label}',
  capsLock: 'La touche Verr. Maj est activée.',
  straySpace: 'Il y a un espace au début ou à la fin.',

  continueWith: 'Continuer avec {provider}',
  anotherProvider: 'un autre fournisseur',
  filterChoices: 'Rechercher',
  filteredCount: { one: '{count} résultat', many: '{count} de résultats', other: '{count} résultats' },
  ambiguousChoice: 'C’est {site} qui décide lequel sera utilisé.',
  methodSms: 'SMS',
  methodCall: 'Appel téléphonique',
  methodEmail: 'E-mail',
  methodTotp: 'Application d’authentification',
  methodPush: 'Notification sur votre appareil',
  methodPassword: 'Mot de passe',
  methodSecurityKey: 'Clé de sécurité',
  methodPasskey: 'Clé d’accès',
  methodSwitch: 'Utiliser un autre moyen',
  methodOther: 'Un autre moyen',

  securityNote: 'Passe par le serveur de cette application et est envoyé à Kernel, qui vous connecte à {site}.',
  expiresIn: 'Temps restant\u00a0: {time}',
  cancelTitle: 'Arrêter la connexion\u00a0?',
  cancelText: 'Votre saisie sera perdue.',
  cancelConfirm: 'Arrêter',
  cancelKeep: 'Poursuivre',

  failedTitle: 'Cela n’a pas fonctionné',
  failedText: 'La connexion à {site} n’a pas pu aboutir.',
  errors: {
    login_form_not_found: {
      title: 'Page de connexion introuvable',
      text: 'Nous n’avons pas trouvé où se connecter sur {site}. Réessayez, ou demandez au responsable de cette application d’indiquer l’adresse de la page de connexion.',
    },
    navigation_confused: {
      title: 'Perdus sur {site}',
      text: 'La connexion a pris un tour inattendu. Réessayer suffit souvent.',
    },
    domain_not_allowed: {
      title: 'La connexion a quitté {site}',
      text: 'Elle a mené à un site qui n’est pas autorisé pour cette liaison. Demandez au responsable de cette application de l’autoriser.',
    },
    stuck_in_loop: {
      title: 'Nous tournons en rond',
      text: '{site} affichait toujours la même page. Attendez un instant, puis réessayez.',
    },
    max_attempts_reached: {
      title: 'Trop de tentatives',
      text: '{site} n’a pas accepté les informations après plusieurs tentatives. Vérifiez-les, puis recommencez.',
    },
    website_error: {
      title: '{site} rencontre un problème',
      text: 'Le site a signalé une erreur. Réessayez un peu plus tard.',
    },
    network_error: {
      title: '{site} est injoignable',
      text: 'La connexion au site a échoué. Réessayez dans un instant.',
    },
    element_not_found: {
      title: 'Il manquait quelque chose sur {site}',
      text: 'Un élément de la page de connexion n’était pas à l’endroit prévu. Réessayez.',
    },
    credentials_invalid: {
      title: 'Les informations étaient incorrectes',
      text: '{site} ne les a pas acceptées. Vérifiez votre nom d’utilisateur et votre mot de passe, puis réessayez.',
    },
    mfa_required: {
      title: 'Une deuxième étape est nécessaire',
      text: '{site} demande une vérification de plus, qui n’a pas pu aboutir. Réessayez avec votre téléphone à portée de main.',
    },
    external_action_required: {
      title: 'Une étape est restée en suspens',
      text: '{site} attendait quelque chose en dehors de cette page. Réessayez et effectuez cette étape quand on vous le demande.',
    },
    unsupported_auth_method: {
      title: 'Ce mode de connexion n’est pas pris en charge',
      text: '{site} demande quelque chose qui n’est pas encore possible ici. Si vous le pouvez, choisissez un autre mode de connexion dans vos paramètres {site}.',
    },
    bot_detected: {
      title: '{site} nous a refusé l’accès',
      text: 'Le site a pris le navigateur dans le cloud pour un robot. Réessayez un peu plus tard.',
    },
    captcha_blocked: {
      title: 'Un captcha a bloqué la connexion',
      text: '{site} a demandé un captcha qui n’a pas pu être résolu. Réessayez un peu plus tard.',
    },
    session_expired: {
      title: '{site} a mis fin à la connexion',
      text: 'Le site a trouvé cela trop long. Recommencez quand vous voulez.',
    },
    no_active_flow: {
      title: 'Rien à reprendre',
      text: 'Cette connexion n’est plus en cours. Démarrez-en une nouvelle.',
    },
    flow_failed: {
      title: 'Cela n’a pas fonctionné',
      text: 'La connexion à {site} n’a pas pu aboutir. Réessayez.',
    },
    awaiting_input_timeout: {
      title: 'Temps écoulé',
      text: 'Rien n’a été saisi pendant un moment, la connexion a donc été arrêtée. Recommencez quand vous voulez.',
    },
    external_action_timeout: {
      title: 'Aucune approbation reçue',
      text: '{site} attendait que vous approuviez la connexion. Réessayez et approuvez-la quand on vous le demande.',
    },
    max_steps_exceeded: {
      title: 'Trop d’étapes',
      text: 'La connexion à {site} a demandé plus d’étapes que prévu. Réessayez.',
    },
    browser_error: {
      title: 'Le navigateur dans le cloud s’est arrêté',
      text: 'Ce n’est pas votre faute. Réessayez.',
    },
    internal_error: {
      title: 'Un problème est survenu de notre côté',
      text: 'Ce n’est pas votre faute. Réessayez dans un instant.',
    },
    totp_required: {
      title: 'Un code d’authentification est nécessaire',
      text: 'Réessayez avec votre application d’authentification ouverte.',
    },
    sms_code_required: {
      title: 'Un code par SMS est nécessaire',
      text: 'Réessayez avec votre téléphone à portée de main.',
    },
    email_code_required: {
      title: 'Un code par e-mail est nécessaire',
      text: 'Réessayez avec votre boîte de réception ouverte.',
    },
    totp_code_rejected: {
      title: 'Le code n’a pas été accepté',
      text: 'Les codes changent toutes les 30 secondes. Réessayez avec un nouveau.',
    },
    account_choice_required: {
      title: 'Il faut choisir un compte',
      text: '{site} connaît plusieurs comptes. Réessayez et choisissez-en un.',
    },
    customer_input_required: {
      title: 'Une question est restée sans réponse',
      text: '{site} attend une réponse de votre part. Réessayez et remplissez ce qui est demandé.',
    },
    account_locked: {
      title: 'Votre compte est verrouillé',
      text: '{site} l’a verrouillé pour le moment. Réessayer trop tôt peut prolonger ce délai. Déverrouillez-le sur {site}, ou attendez.',
    },
    rate_limited: {
      title: 'Trop de tentatives pour le moment',
      text: '{site} demande de ralentir. Attendez un peu avant la prochaine tentative.',
    },
  },

  connections: {
    listLabel: 'Comptes associés',
    loading: 'Chargement de vos comptes…',
    emptyTitle: 'Aucun compte pour le moment',
    emptyText: 'Les comptes que vous associez apparaissent ici.',
    loadFailedTitle: 'Impossible de charger vos comptes',
    loadFailedText: 'Vérifiez votre connexion Internet, puis réessayez.',
    outdatedText: 'La liste n’a pas pu être actualisée et n’est peut-être plus à jour.',
    connected: 'Associé',
    connecting: 'Connexion non terminée',
    notConnected: 'Non associé',
    needsSignIn: 'Connexion requise',
    unknownState: 'État inconnu',
    lastCheck: 'Dernière vérification\u00a0: {time}',
    signInAgain: 'Se reconnecter',
    renewedBySelf:
      'Vos identifiants enregistrés servent à rétablir la connexion automatiquement. Vous pouvez aussi le faire maintenant.',
    renewalOff: 'La reconnexion automatique est désactivée.',
    needsYou: '{site} demande que vous vous connectiez vous-même.',
    obstacles: {
      no_credential: 'Vos identifiants ne sont pas enregistrés.',
      no_viable_plans:
        'La façon de se connecter à {site} n’est pas encore assez connue. Connectez-vous encore une fois.',
      requires_external_action: '{site} demande votre accord sur un autre appareil ou une autre page.',
      requires_totp_without_secret: '{site} demande un code de votre application d’authentification.',
      requires_sms_code: '{site} vous envoie un code par SMS.',
      requires_email_code: '{site} vous envoie un code par e-mail.',
      requires_customer_input: '{site} pose une question à laquelle vous seul pouvez répondre.',
    },
    disconnect: 'Dissocier',
    disconnecting: 'Dissociation…',
    disconnectTitle: 'Dissocier {site}\u00a0?',
    disconnectText: 'Cette application ne pourra plus utiliser votre compte sur ce site.',
    keep: 'Garder l’association',
    disconnected: '{site} est dissocié.',
    disconnectFailed: '{site} n’a pas pu être dissocié. Réessayez dans un instant.',
    settings: 'Réglages',
    settingsTitle: 'Réglages pour {site}',
    settingsText: 'Comment la connexion à votre compte est maintenue.',
    settingsLoading: 'Chargement des réglages…',
    settingsFailedTitle: 'Impossible de charger les réglages',
    loginUrl: 'Page de connexion',
    loginUrlHint: 'Là où commence la connexion. Laissez vide pour qu’elle soit trouvée automatiquement.',
    loginUrlError: 'Saisissez une adresse qui commence par {start}',
    allowedDomains: 'Autres sites',
    allowedDomainsHint: 'Sites vers lesquels la connexion à {site} peut mener, un par ligne.',
    allowedDomainsError: 'Saisissez un site par ligne, par exemple {example}',
    domainNotAllowed: 'Cette application n’autorise pas ce site.',
    saveCredentials: 'Enregistrer les identifiants',
    saveCredentialsHint:
      'Vous n’aurez pas à les saisir de nouveau. Les codes à usage unique ne sont jamais enregistrés.',
    healthChecks: 'Vérifications régulières',
    healthChecksHint: 'Vérifie si la connexion à {site} est toujours active.',
    checkEvery: 'Intervalle entre les vérifications',
    checkEveryError: 'Cette application ne peut pas vérifier aussi souvent. Choisissez une durée plus longue.',
    autoRenewal: 'Rester connecté',
    autoRenewalHint: 'Rétablit automatiquement la connexion quand {site} y met fin.',
    autoRenewalNeedsChecks: 'Nécessite les vérifications régulières.',
    save: 'Enregistrer',
    saving: 'Enregistrement…',
    saved: 'Enregistré\u00a0: {names}',
    saveFailed:
      'Vos modifications n’ont pas pu être enregistrées. Elles sont toujours là\u00a0: réessayez dans un instant.',
  },
});
