// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/SpfRecord.h"
#include "models/dns/types/descriptions/TextForms.h"

#include <QCoreApplication>

namespace zoneloom::textforms {

namespace {

enum SpfField
{
    Mx,
    Address,
    Networks,
    Includes,
    Others,
    Redirect,
    Rest
};

QString termText(const SpfRecord::Term& term)
{
    QString text = term.qualifier + term.name;
    if (term.isModifier)
        return text + u'=' + term.value;
    if (!term.value.isEmpty())
        text += term.value.startsWith(u'/') ? term.value : u':' + term.value;
    return text;
}

bool isPlain(const SpfRecord::Term& term)
{
    return !term.isModifier && (term.qualifier.isEmpty() || term.qualifier == u"+");
}

QByteArray spfText(const QStringList& values)
{
    QStringList terms{QStringLiteral("v=spf1")};
    const auto words = [&values](int field) {
        return values.value(field).simplified().split(u' ', Qt::SkipEmptyParts);
    };
    if (values.value(Mx) == u"yes")
        terms += QStringLiteral("mx");
    if (values.value(Address) == u"yes")
        terms += QStringLiteral("a");
    for (const QString& network : words(Networks))
        terms += (network.contains(u':') ? u"ip6:" : u"ip4:") + network;
    for (const QString& domain : words(Includes))
        terms += u"include:" + domain;
    terms += words(Others);
    if (!values.value(Redirect).trimmed().isEmpty())
        terms += u"redirect=" + values.value(Redirect).trimmed();
    const QString rest = values.value(Rest).trimmed();
    if (!rest.isEmpty() && rest != u"none")
        terms += rest;
    return terms.join(u' ').toUtf8();
}

QStringList spfValues(QByteArrayView text)
{
    QStringList values{QStringLiteral("no"), QStringLiteral("no"), {}, {}, {}, {}, QStringLiteral("none")};
    QStringList sorted[Rest];
    QStringList inOrder;
    const SpfRecord record = SpfRecord::parse(text);
    for (const SpfRecord::Term& term : record.terms()) {
        const QString name = term.name.toLower();
        if (name == u"all" && !term.isModifier && &term == &record.terms().last()) {
            values[Rest] = (term.qualifier.isEmpty() ? QStringLiteral("+") : term.qualifier) + u"all";
            continue;
        }
        inOrder += termText(term);
        if (isPlain(term) && name == u"mx" && term.value.isEmpty() && values[Mx] == u"no")
            values[Mx] = QStringLiteral("yes");
        else if (isPlain(term) && name == u"a" && term.value.isEmpty() && values[Address] == u"no")
            values[Address] = QStringLiteral("yes");
        else if (isPlain(term) && (name == u"ip4" || name == u"ip6") && (name == u"ip6") == term.value.contains(u':'))
            sorted[Networks] += term.value;
        else if (isPlain(term) && name == u"include")
            sorted[Includes] += term.value;
        else if (term.isModifier && name == u"redirect" && values[Redirect].isEmpty())
            values[Redirect] = term.value;
        else
            sorted[Others] += termText(term);
    }
    for (const int field : {Networks, Includes, Others})
        values[field] = sorted[field].join(u' ');
    // The first term that fits decides (RFC 7208 §4.6.2): where the form's order is another one, they stay as they are.
    if (SpfRecord::parse(spfText(values)).terms() != record.terms()) {
        const QString rest = values[Rest];
        values = {QStringLiteral("no"), QStringLiteral("no"), {}, {}, inOrder.join(u' '), {}, rest};
    }
    return values;
}

QList<WordChoice> yesNo()
{
    return {{"yes", QT_TRANSLATE_NOOP("RecordType", "yes, they may send mail")},
            {"no", QT_TRANSLATE_NOOP("RecordType", "no, not mentioned")}};
}

} // namespace

TextForm spf()
{
    TextForm form;
    form.id = "SPF";
    form.description = {
        .type = rrtype::TXT,
        .explanation = QT_TRANSLATE_NOOP("RecordType", "Which servers may send mail for the domain (RFC 7208)."),
        .fields =
            {{.id = "mx",
              .label = QT_TRANSLATE_NOOP("RecordType", "Mail servers"),
              .explanation = QT_TRANSLATE_NOOP("RecordType", "The hosts of the domain's MX records."),
              .kind = FieldKind::Word,
              .initial = "yes",
              .words = yesNo(),
              .isClosed = true},
             {.id = "a",
              .label = QT_TRANSLATE_NOOP("RecordType", "Own addresses"),
              .explanation = QT_TRANSLATE_NOOP("RecordType", "The domain's own A and AAAA records."),
              .kind = FieldKind::Word,
              .initial = "no",
              .words = yesNo(),
              .isClosed = true},
             {.id = "networks",
              .label = QT_TRANSLATE_NOOP("RecordType", "Networks"),
              .explanation = QT_TRANSLATE_NOOP(
                  "RecordType", "Addresses or networks, such as 192.0.2.0/24 2001:db8::/32; spaces between them."),
              .kind = FieldKind::Words,
              .isOptional = true},
             {.id = "includes",
              .label = QT_TRANSLATE_NOOP("RecordType", "Mail services"),
              .explanation = QT_TRANSLATE_NOOP(
                  "RecordType",
                  "Domains whose SPF counts too (include), such as _spf.example.net; spaces between them."),
              .kind = FieldKind::Words,
              .isOptional = true},
             {.id = "others",
              .label = QT_TRANSLATE_NOOP("RecordType", "Other terms"),
              .explanation = QT_TRANSLATE_NOOP("RecordType", "As they stand in the record, in their order."),
              .kind = FieldKind::Words,
              .isOptional = true},
             {.id = "redirect",
              .label = QT_TRANSLATE_NOOP("RecordType", "Redirect"),
              .explanation = QT_TRANSLATE_NOOP(
                  "RecordType", "Another domain's policy; used only if no term matches and “All others” is unset."),
              .kind = FieldKind::Word,
              .isOptional = true},
             {.id = "all",
              .label = QT_TRANSLATE_NOOP("RecordType", "All others"),
              .explanation = QT_TRANSLATE_NOOP("RecordType", "What receivers do with mail from anywhere else."),
              .kind = FieldKind::Word,
              .initial = "-all",
              .words = {{"-all", QT_TRANSLATE_NOOP("RecordType", "refuse it")},
                        {"~all", QT_TRANSLATE_NOOP("RecordType", "accept and mark it")},
                        {"?all", QT_TRANSLATE_NOOP("RecordType", "no statement")},
                        {"+all", QT_TRANSLATE_NOOP("RecordType", "allow anyone")},
                        {"none", QT_TRANSLATE_NOOP("RecordType", "not mentioned")}},
              .isClosed = true}},
        .check = nullptr};
    form.isSuch = [](const Name&, QByteArrayView text) { return SpfRecord::isSpf(text); };
    form.values = spfValues;
    form.text = spfText;
    form.problems = [](QByteArrayView text) { return SpfRecord::parse(text).problems(); };
    return form;
}

} // namespace zoneloom::textforms
