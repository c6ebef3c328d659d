import type { Words } from './words';

export const ptBR: Words = {
  username:
    'nome de usuario|usuario|utilizador|nome de utilizador|cpf|numero do cliente|numero da conta|identificador|matricula|codigo do cliente',
  email: 'e-mail|email|correio eletronico|endereco de e-mail',
  phone: 'telefone|celular|telemovel|numero de telefone|numero de celular',
  password: 'senha|palavra-passe|palavra passe|frase secreta',
  code: 'codigo|codigo de verificacao|codigo de seguranca|codigo de acesso|codigo de uso unico|codigo de confirmacao|verificacao em duas etapas',
  authenticator:
    'aplicativo de autenticacao|app de autenticacao|app autenticador|aplicativo autenticador|autenticador|authenticator',
  newPassword:
    'confirmar senha|confirme a senha|confirme sua senha|repetir senha|repita a senha|nova senha|crie uma senha|criar senha|confirmacao de senha',
  personalName: 'nome completo|sobrenome|apelido|seu nome|primeiro nome|data de nascimento',
  organization: 'organizacao|espaco de trabalho|empresa',
  logIn: 'entrar|fazer login|faca login|login|acessar|iniciar sessao|acesse|acesso|entre na sua conta|conectar|aceder',
  next: 'proximo|avancar|continuar|prosseguir|seguinte',
  verify: 'verificar|confirmar|validar|enviar|ok',
  signUp:
    'cadastrar|cadastre-se|cadastro|criar conta|criar uma conta|crie sua conta|registrar|registre-se|nova conta|inscrever-se|nao tem uma conta|abrir conta',
  forgot: 'esqueci|esqueceu|redefinir|recuperar|problemas para entrar|perdeu a senha',
  newsletter: 'newsletter|assinar|assine|inscreva-se|boletim|receber novidades',
  search: 'buscar|busca|pesquisar|pesquisa|procurar',
  logOut: 'sair|encerrar sessao|terminar sessao|desconectar|fazer logout|logout',
  account:
    'minha conta|sua conta|meu perfil|seu perfil|configuracoes da conta|alterar senha|mudar senha|conectado como|editar perfil',
  remember: 'lembrar|lembre-se|manter conectado|continuar conectado|mantenha-me|permanecer conectado|confiar neste',
  resend: 'reenviar|enviar novamente|enviar de novo|novo codigo|nao recebeu|nao recebi',
  otherWay: 'outro metodo|outra forma|outra maneira|outras opcoes|outro jeito|de outra forma|mais opcoes',
  otherAccount: 'outra conta|trocar de conta|nao e voce|adicionar conta',
  withProvider: 'continuar com *|entrar com *|fazer login com *|acessar com *|login com *|entre com *',
  cookies: 'cookie|cookies|consentimento|privacidade',
  reject:
    'rejeitar|rejeitar tudo|rejeitar todos|recusar|recusar tudo|apenas necessarios|somente necessarios|apenas os necessarios|somente os necessarios|apenas essenciais|continuar sem aceitar|negar|nao aceitar',
  close: 'ok|fechar|entendi',
  wrong:
    'incorreto|incorreta|incorretos|incorretas|invalido|invalida|invalidos|errado|errada|nao confere|nao conferem|nao corresponde|nao correspondem|falhou|falha|nao encontrado|nao encontramos|nao existe|desconhecido|expirado|expirou|erro|tente novamente|tente de novo|recusado|nao reconhecemos|obrigatorio|desculpe|nao foi possivel',
  enter: 'informe|digite|insira|preencha',
  locked: 'conta * bloqueada|conta * suspensa|conta * desativada|esta bloqueada|foi bloqueada|acesso * bloqueado',
  tooMany:
    'muitas tentativas|excesso de tentativas|tente mais tarde|tente novamente mais tarde|aguarde * minutos|demasiadas tentativas',
  captcha: 'captcha|nao sou um robo|voce e humano|e um humano|caracteres da imagem|verificacao de seguranca',
  approve:
    'no seu celular|no seu telefone|no seu dispositivo|no celular|notificacao enviada|enviamos uma notificacao|aprove|abra o aplicativo|abra o app|no aplicativo|toque no numero',
  magicLink: 'link de acesso|link de login|enviamos um link|clique no link|link magico|link enviado',
  sms: 'sms|mensagem de texto|torpedo',
  call: 'ligacao|ligar|chamada|chamada de voz|me ligue',
  securityKey: 'chave de seguranca|chave fisica|chave usb',
  passkey: 'passkey|chave de acesso|impressao digital|reconhecimento facial',
  backupCode:
    'codigo de backup|codigo de recuperacao|codigos de backup|codigos de recuperacao|codigo reserva|codigo de emergencia',
};
