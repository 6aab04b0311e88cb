// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/AccountForm.h"

#include "models/secrets/SecretSource.h"
#include "providers/kit/ProviderDescriptor.h"
#include "providers/kit/http/EndpointRule.h"
#include "ui/accounts/SecretEdit.h"
#include "ui/dialogs/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace zoneloom {

namespace {

const QString plainHttpField = QStringLiteral("allow-plain-http");

QString providerWords(const char* text)
{
    return QCoreApplication::translate("Provider", text);
}

} // namespace

AccountForm::AccountForm(QWidget* parent)
    : QWidget(parent)
{
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
}

bool AccountForm::hasEndpoint(const ProviderDescriptor& provider)
{
    const WriteStyle style = provider.capabilities.writeStyle;
    return style != WriteStyle::DynamicUpdate && style != WriteStyle::ZoneFile;
}

void AccountForm::setProvider(const ProviderDescriptor& provider, const Account& account)
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_provider = &provider;
    m_isNew = account.name.isEmpty();
    m_fields.clear();
    m_choices.clear();
    m_otherFields.clear();
    m_endpoint = nullptr;
    m_plainHttp = nullptr;
    auto* body = new QWidget(this);
    layout()->addWidget(body);
    static_cast<QVBoxLayout*>(layout())->addStretch();
    m_form = new QFormLayout(body);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addLine(tr("&Name of the account"),
                     m_isNew ? tr("What you call it; links are named after it.") : tr("An account keeps its name."),
                     new QLineEdit(account.name, body));
    if (!m_isNew) { // text to read and copy
        m_name->setReadOnly(true);
        m_name->setFrame(false);
        m_name->setTextMargins(0, 0, 0, 0);
        QPalette plain = m_name->palette();
        plain.setColor(QPalette::Base, Qt::transparent);
        m_name->setPalette(plain);
    }
    setFocusProxy(m_name);
    if (hasEndpoint(provider) && provider.endpoint.isEmpty())
        addEndpoint(account);
    for (const CredentialField& field : provider.fields)
        addField(field, account);
    if (hasEndpoint(provider) && !provider.endpoint.isEmpty())
        addEndpoint(account);
    for (auto field = account.fields.begin(); field != account.fields.end(); ++field) {
        if (!provider.field(field.key()) && field.key() != plainHttpField)
            m_otherFields.insert(field.key(), field.value());
    }
    if (!m_isNew && m_endpoint)
        setFocusProxy(m_endpoint);
    else if (!m_isNew && !provider.fields.isEmpty() && m_fields.contains(provider.fields.first().id))
        setFocusProxy(m_fields.value(provider.fields.first().id));
    showPlainHttp();
    Q_EMIT changed();
}

QLineEdit* AccountForm::addLine(const QString& label, const QString& help, QLineEdit* edit)
{
    addInput(label, help, edit);
    connect(edit, &QLineEdit::textChanged, this, &AccountForm::changed);
    return edit;
}

void AccountForm::addInput(const QString& label, const QString& help, QWidget* edit)
{
    auto* name = new QLabel(label, this);
    name->setBuddy(edit);
    edit->setAccessibleName(QString(label).remove(u'&'));
    auto* column = new QWidget(this);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(2);
    lines->addWidget(edit);
    if (!help.isEmpty()) {
        lines->addWidget(Labels::hint(help, column));
        edit->setAccessibleDescription(help);
    }
    m_form->addRow(name, column);
}

void AccountForm::addChoice(const CredentialField& field, const Account& account)
{
    auto* box = new QComboBox(this);
    box->setObjectName(field.id);
    box->addItems(field.choices);
    const QString value = account.fields.value(field.id, field.defaultValue);
    if (box->findText(value) < 0) // the command line takes any word
        box->addItem(value);
    box->setCurrentText(value);
    m_choices.insert(field.id, box);
    addInput(providerWords(field.label), providerWords(field.help), box);
    connect(box, &QComboBox::currentIndexChanged, this, &AccountForm::changed);
}

QString AccountForm::typed(const CredentialField& field) const
{
    if (const QComboBox* box = m_choices.value(field.id))
        return box->currentText();
    // A key that was copied from a page often brings a line's end along.
    const QLineEdit* edit = m_fields.value(field.id);
    return edit ? edit->text().trimmed() : QString();
}

void AccountForm::addField(const CredentialField& field, const Account& account)
{
    if (field.id == plainHttpField)
        return; // beside the endpoint, as a box to tick
    if (!field.choices.isEmpty()) {
        addChoice(field, account);
        return;
    }
    QLineEdit* edit = field.secret ? new SecretEdit(this) : new QLineEdit(account.fields.value(field.id), this);
    edit->setObjectName(field.id);
    const bool given = field.secret && !m_isNew &&
                       qEnvironmentVariableIsSet(qPrintable(SecretSource::environmentVariable(account.name, field.id)));
    if (given)
        edit->setPlaceholderText(
            tr("given by the environment as %1").arg(SecretSource::environmentVariable(account.name, field.id)));
    else if (field.secret && !m_isNew)
        edit->setPlaceholderText(tr("leave empty to keep what is saved"));
    else if (!field.defaultValue.isEmpty())
        edit->setPlaceholderText(field.defaultValue);
    else if (!field.required)
        edit->setPlaceholderText(tr("optional"));
    m_fields.insert(field.id, addLine(providerWords(field.label), providerWords(field.help), edit));
}

void AccountForm::addEndpoint(const Account& account)
{
    auto* edit = new QLineEdit(account.endpoint, this);
    edit->setObjectName(QStringLiteral("endpoint"));
    edit->setPlaceholderText(m_provider->endpoint.isEmpty() ? QStringLiteral("https://") : m_provider->endpoint);
    m_endpoint = addLine(tr("&Endpoint"),
                         m_provider->endpoint.isEmpty() ? tr("The address of the server's API.")
                                                        : tr("The address of the API, where it is not the provider's "
                                                             "own."),
                         edit);
    m_plainHttp = new QCheckBox(tr("Send the credentials &unencrypted to this address (allow-plain-http)"), this);
    m_plainHttp->setChecked(account.fields.value(plainHttpField) == u"yes");
    m_form->addRow(m_plainHttp);
    connect(m_endpoint, &QLineEdit::textChanged, this, &AccountForm::showPlainHttp);
    connect(m_plainHttp, &QCheckBox::toggled, this, &AccountForm::changed);
}

void AccountForm::showPlainHttp()
{
    if (!m_plainHttp)
        return;
    const QUrl url(m_endpoint->text().trimmed());
    const bool asks = url.scheme() == u"http" && !url.host().isEmpty() && !EndpointRule::isLoopback(url.host());
    m_plainHttp->setVisible(asks || m_plainHttp->isChecked());
}

void AccountForm::suggestName(const QString& name)
{
    if (!m_isNew)
        return;
    m_name->setText(name);
    m_name->selectAll();
}

Account AccountForm::account() const
{
    Account account;
    account.name = m_name->text().trimmed();
    account.provider = m_provider->id;
    account.fields = m_otherFields;
    if (m_endpoint)
        account.endpoint = m_endpoint->text().trimmed();
    if (m_plainHttp && m_plainHttp->isChecked())
        account.fields.insert(plainHttpField, QStringLiteral("yes"));
    for (const CredentialField& field : m_provider->fields) {
        const QString value = field.secret ? QString() : typed(field);
        if (!value.isEmpty() && value != field.defaultValue)
            account.fields.insert(field.id, value);
    }
    return account;
}

QMap<QString, QString> AccountForm::secrets() const
{
    QMap<QString, QString> secrets;
    for (const CredentialField& field : m_provider->fields) {
        const QString value = field.secret ? typed(field) : QString();
        if (!value.isEmpty())
            secrets.insert(field.id, value);
    }
    return secrets;
}

QStringList AccountForm::missing(const Account& made) const
{
    QStringList labels;
    if (m_endpoint && made.endpoint.isEmpty() && m_provider->endpoint.isEmpty())
        labels += m_endpoint->accessibleName();
    const QMap<QString, QString> typed = secrets();
    for (const CredentialField& field : m_provider->fields) {
        if (!field.required || !field.defaultValue.isEmpty() || !m_fields.contains(field.id))
            continue;
        const bool environment =
            field.secret &&
            qEnvironmentVariableIsSet(qPrintable(SecretSource::environmentVariable(made.name, field.id)));
        const bool there =
            field.secret ? typed.contains(field.id) || !m_isNew || environment : made.fields.contains(field.id);
        if (!there)
            labels += providerWords(field.label);
    }
    return labels;
}

QString AccountForm::problem() const
{
    const Account made = account();
    if (made.name.isEmpty())
        return tr("Give the account a name.");
    if (made.name.contains(u':'))
        return tr("A colon cannot be part of an account's name.");
    const QStringList empty = missing(made);
    if (empty.size() == 1)
        return tr("“%1” is missing.").arg(empty.first());
    if (!empty.isEmpty())
        return tr("Still missing: %1.").arg(empty.join(QStringLiteral(", ")));
    const CredentialField* port = m_provider->field(QStringLiteral("port"));
    const QString typedPort = made.fields.value(QStringLiteral("port"));
    if (port && !typedPort.isEmpty()) {
        bool isNumber = false;
        const uint number = typedPort.toUInt(&isNumber);
        if (!isNumber || number == 0 || number > 65535)
            return tr("“%1” is no port: write a number from 1 to 65535.").arg(typedPort);
    }
    if (!m_endpoint)
        return {};
    if (made.endpoint.isEmpty())
        return {};
    const QUrl url(made.endpoint);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return tr("“%1” is not an address of the web: write the endpoint as in https://dns.example.com:8081.")
            .arg(made.endpoint);
    const bool allowed = made.fields.value(plainHttpField) == u"yes";
    const std::optional<Error> refused = EndpointRule::refusal(m_provider->nameText(), url, allowed);
    if (refused && refused->kind() == ErrorKind::Network)
        return tr("http:// would send the credentials unencrypted: use https://, or tick the box below the endpoint.");
    return refused ? refused->message() : QString();
}

} // namespace zoneloom
