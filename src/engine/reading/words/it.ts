import type { Words } from './words';

export const it: Words = {
  username:
    'nome utente|utente|username|codice utente|codice cliente|numero cliente|codice fiscale|identificativo|id utente',
  email: 'e-mail|email|posta elettronica|indirizzo e-mail|indirizzo email|indirizzo di posta',
  phone: 'telefono|cellulare|numero di telefono|numero di cellulare',
  password: "password|parola chiave|parola d'ordine|passphrase",
  code: 'codice|codice di verifica|codice di sicurezza|codice monouso|codice di conferma|codice di accesso|codice otp|verifica in due passaggi',
  authenticator: 'app di autenticazione|applicazione di autenticazione|authenticator|autenticatore',
  newPassword:
    'conferma password|ripeti password|ripeti la password|conferma la password|nuova password|crea una password|scegli una password',
  personalName: 'nome completo|cognome|nome e cognome|il tuo nome|data di nascita',
  organization: 'organizzazione|area di lavoro|azienda',
  logIn: "accedi|accesso|entra|login|effettua l'accesso|connettiti|autenticati|collegati",
  next: 'avanti|continua|prosegui|successivo',
  verify: 'verifica|conferma|convalida|invia|ok',
  signUp:
    'registrati|iscriviti|registrazione|crea account|crea un account|crea il tuo account|nuovo account|non hai un account|diventa socio',
  forgot: 'dimenticato|dimenticata|reimposta|recupera|problemi di accesso|smarrito',
  newsletter: 'newsletter|abbonati|iscriviti alla newsletter|resta aggiornato',
  search: 'cerca|ricerca|trova',
  logOut: 'esci|disconnetti|logout|disconnettiti|scollegati',
  account:
    "il mio account|il tuo account|il mio profilo|il tuo profilo|impostazioni account|impostazioni dell'account|area personale|cambia password|accesso effettuato come|modifica profilo",
  remember: "ricordami|ricorda|resta connesso|rimani connesso|mantieni l'accesso|considera attendibile",
  resend: 'invia di nuovo|reinvia|invia nuovamente|nuovo codice|non hai ricevuto',
  otherWay: 'altro metodo|altro modo|altra opzione|altre opzioni|un altro modo|altri metodi',
  otherAccount: 'altro account|un altro account|cambia account|non sei tu|aggiungi account',
  withProvider: 'continua con *|accedi con *|entra con *|accedi tramite *|login con *',
  cookies: 'cookie|consenso|privacy|riservatezza',
  reject:
    'rifiuta|rifiuta tutto|rifiuta tutti|solo necessari|solo i necessari|solo cookie necessari|solo cookie tecnici|solo essenziali|continua senza accettare|nega|non accetto',
  close: 'ok|chiudi|ho capito|va bene',
  wrong:
    'errato|errata|errati|errate|non corretto|non corretta|non corretti|non corrette|non valido|non valida|non validi|non corrisponde|non corrispondono|fallito|fallita|non riuscito|non trovato|non esiste|sconosciuto|scaduto|scaduta|errore|riprova|rifiutato|non riconosciuto|obbligatorio|spiacenti|impossibile|sbagliato|sbagliata',
  enter: 'inserisci|inserire|inserite|digita',
  locked: 'account * bloccato|account * sospeso|account * disattivato|e bloccato|e stato bloccato|utenza * bloccata',
  tooMany: 'troppi tentativi|troppi|troppe|riprova piu tardi|riprovare piu tardi|attendi * minuti',
  captcha:
    "captcha|non sono un robot|sei umano|essere umano|caratteri nell'immagine|caratteri visualizzati|controllo di sicurezza",
  approve:
    "sul tuo telefono|sul telefono|sul tuo dispositivo|sul tuo smartphone|notifica inviata|inviato una notifica|approva|apri l'app|nell'app|tocca il numero",
  magicLink: 'link di accesso|inviato un link|clicca sul link|fai clic sul link|link magico|link che ti',
  sms: 'sms|messaggio di testo',
  call: 'chiamata|chiamami|telefonata|chiamata vocale',
  securityKey: 'chiave di sicurezza|token di sicurezza usb|chiave fisica',
  passkey: 'passkey|chiave di accesso|impronta|riconoscimento facciale',
  backupCode:
    'codice di backup|codice di recupero|codici di backup|codici di recupero|codice di emergenza|codice di riserva',
};
