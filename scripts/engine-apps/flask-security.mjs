import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY } from './one-time-code.mjs';

/** Flask-Security's own pages: a password, then on a page of its own the code of an authenticator app. */
export function flaskSecurityApp({ username, password }, python) {
  return {
    loginPath: '/',
    prepare(folder) {
      writeFileSync(
        join(folder, 'app.py'),
        `from flask import Flask, render_template_string
from flask_sqlalchemy import SQLAlchemy
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, hash_password
from flask_security.models import fsqla_v3 as fsqla
app = Flask(__name__)
app.config.update(SECRET_KEY='for a test', SECURITY_PASSWORD_SALT='146585145368132386173505678016728509634',
  SQLALCHEMY_DATABASE_URI='sqlite:///${folder}/db', SECURITY_CHANGEABLE=True, SECURITY_SEND_PASSWORD_CHANGE_EMAIL=False,
  SECURITY_TWO_FACTOR=True, SECURITY_TWO_FACTOR_REQUIRED=True, SECURITY_TWO_FACTOR_ENABLED_METHODS=['authenticator'],
  SECURITY_TOTP_ISSUER='test', SECURITY_TOTP_SECRETS={'1': 'TjQ9Qa31VOrfEzuPy4VHQWPCTmRzCnFzMKLxXYiZu9B'},
  SECURITY_EMAIL_VALIDATOR_ARGS={'check_deliverability': False})
db = SQLAlchemy(app)
fsqla.FsModels.set_db_info(db)
class Role(db.Model, fsqla.FsRoleMixin): pass
class User(db.Model, fsqla.FsUserMixin): pass
store = SQLAlchemyUserDatastore(db, User, Role)
app.security = Security(app, store)
with app.app_context():
  db.create_all()
  if not store.find_user(email='${username}@example.com'):
    secret = app.security._totp_factory._totp(key='${KEY}', format='base32').to_json(encrypt=True)
    store.create_user(email='${username}@example.com', password=hash_password('${password}'), tf_primary_method='authenticator', tf_totp_secret=secret)
    db.session.commit()
@app.route('/')
@auth_required()
def home():
  return render_template_string('{% extends "security/base.html" %}{% block content %}{% include "security/_menu.html" %}{% endblock %}')
`,
      );
    },
    command: (folder, port) => ({
      command: python,
      args: ['-m', 'flask', '--app', join(folder, 'app.py'), 'run', '--host', '127.0.0.1', '--port', String(port)],
    }),
  };
}
