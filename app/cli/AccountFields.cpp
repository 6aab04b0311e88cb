// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/AccountFields.h"

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

Result<const CredentialField*> fieldOf(const ProviderDescriptor& provider, const QString& id)
{
    if (const CredentialField* field = provider.field(id))
        return field;
    QStringList known;
    for (const CredentialField& field : provider.fields)
        known.append(field.id);
    return fail(Error(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "The provider %1 has no field “%2”; it has: %3."),
                      {provider.id, id, known.join(u", "_s)}));
}

/// What every account may have, whether its adapter names it or not: whom the live checks ask, and whether an address
/// without TLS is meant.
bool isCommon(const QString& id)
{
    return id == u"name-servers" || id == u"allow-plain-http";
}

} // namespace

QList<Option> AccountFields::options()
{
    return {{{u"endpoint"_s}, tr("The API's address, where it is not the provider's own."), u"URL"_s, {}, {}, false},
            {{u"set"_s}, tr("A field that is no secret; “provider show” names them."), tr("FIELD=VALUE"), {}, {}, true},
            {{u"secret-stdin"_s},
             tr("Read this secret field from standard input (several: a line each, in this order) and keep it in the "
                "keychain or the vault."),
             tr("FIELD"),
             {},
             {},
             true}};
}

Outcome AccountFields::apply(const Arguments& arguments, const ProviderDescriptor& provider, Account& account)
{
    if (const auto endpoint = arguments.option(u"endpoint"_s))
        account.endpoint = *endpoint;
    const QStringList settings = arguments.options(u"set"_s);
    for (const QString& setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals <= 0)
            return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "“%1” is not of the form FIELD=VALUE."),
                        {setting});
        const QString id = setting.left(equals);
        if (isCommon(id) && !provider.field(id)) {
            const QString value = setting.mid(equals + 1);
            if (value.isEmpty() || (id == u"allow-plain-http" && value != u"yes"))
                account.fields.remove(id);
            else
                account.fields[id] = value;
            continue;
        }
        const Result<const CredentialField*> field = fieldOf(provider, id);
        if (!field)
            return fail(field.error());
        if ((*field)->secret) {
            return fail(
                Error(ErrorKind::Usage,
                      QT_TRANSLATE_NOOP("Error", "The field “%1” is a secret, and a command line is no place for one."),
                      {id})
                    .withAdvice(QT_TRANSLATE_NOOP("Error", "Use --secret-stdin %1, or the environment variable %2."),
                                {id, SecretSource::environmentVariable(account.name, id)}));
        }
        account.fields[id] = setting.mid(equals + 1);
        if (account.fields[id].isEmpty())
            account.fields.remove(id);
    }
    return {};
}

Result<QMap<QString, QString>> AccountFields::readSecrets(Context& context, const Arguments& arguments,
                                                          const ProviderDescriptor& provider)
{
    QMap<QString, QString> secrets;
    const QStringList ids = arguments.options(u"secret-stdin"_s);
    for (const QString& id : ids) {
        const Result<const CredentialField*> field = fieldOf(provider, id);
        if (!field)
            return fail(field.error());
        if (!(*field)->secret)
            return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "The field “%1” is no secret: use --set."), {id});
        QByteArray value = ids.size() == 1 ? context.console.readAll() : context.console.readLine();
        while (value.endsWith('\n') || value.endsWith('\r'))
            value.chop(1);
        if (value.isEmpty())
            return fail(ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "Standard input holds nothing for “%1”."), {id});
        secrets[id] = QString::fromUtf8(value);
    }
    return secrets;
}

Outcome AccountFields::saveSecrets(const Context& context, const QString& account,
                                   const QMap<QString, QString>& secrets)
{
    if (secrets.isEmpty())
        return {};
    const std::unique_ptr<SecretSource> source = context.secrets(context.store);
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (const Outcome saved = source->write(account, secret.key(), secret.value()); !saved)
            return saved;
    }
    return {};
}

void AccountFields::sayMissing(Context& context, const ProviderDescriptor& provider, const Account& account,
                               const QMap<QString, QString>& saved)
{
    for (const CredentialField& field : provider.fields) {
        if (!field.required || !field.defaultValue.isEmpty() || account.fields.contains(field.id))
            continue;
        const QString variable = SecretSource::environmentVariable(account.name, field.id);
        if (!field.secret)
            context.console.say(
                tr("%1 still needs the field “%2”: account set %1 --set %2=…").arg(account.name, field.id));
        else if (!saved.contains(field.id) && !context.environment.contains(variable))
            context.console.say(
                tr("%1 still needs the secret “%2”: account set %1 --secret-stdin %2, or the environment "
                   "variable %3.")
                    .arg(account.name, field.id, variable));
    }
}

} // namespace zoneloom
