// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editing/RecordForm.h"

#include "models/dns/RdataCodec.h"
#include "models/dns/types/RecordTypes.h"
#include "models/dns/types/RecordValues.h"
#include "models/dns/types/TextForm.h"
#include "models/dns/types/TxtText.h"
#include "models/dns/validation/RuleTable.h"
#include "models/editing/FieldCheck.h"

namespace zoneloom {

namespace {

RecordField rawField()
{
    return {.id = "rdata",
            .label = QT_TRANSLATE_NOOP("RecordType", "Data"),
            .explanation = QT_TRANSLATE_NOOP(
                "RecordType", "The record's data as in a master file, or \\# length hex as RFC 3597 writes it."),
            .kind = FieldKind::Words};
}

const TextForm* textFormOf(const Name& owner, QByteArrayView rdata)
{
    const QByteArray text = joinedTxt(rdata);
    for (const TextForm& form : TextForm::all()) {
        if (form.isSuch(owner, text))
            return &form;
    }
    return nullptr;
}

Severity severityOf(const RdataProblem& problem)
{
    const Rule* rule = RuleTable::find(QString::fromLatin1(problem.rule));
    return rule ? rule->severity : Severity::Warning;
}

} // namespace

QList<RecordForm> RecordForm::all()
{
    QList<RecordForm> forms;
    for (const RecordTypeDescription& description : RecordTypes::all()) {
        forms += of(description.type);
        if (description.type != rrtype::TXT)
            continue;
        for (const TextForm& text : TextForm::all()) {
            RecordForm form;
            form.m_type = rrtype::TXT;
            form.m_text = &text;
            form.m_fields = text.description.fields;
            forms += form;
        }
    }
    return forms;
}

RecordForm RecordForm::of(RRType type)
{
    RecordForm form;
    form.m_type = type;
    const RecordTypeDescription* description = RecordTypes::find(type);
    form.m_fields = description ? description->fields : QList<RecordField>{rawField()};
    return form;
}

RecordForm RecordForm::of(RRType type, const Name& owner, QByteArrayView rdata)
{
    RecordForm form = of(type);
    if (type == rrtype::TXT) {
        form.m_text = textFormOf(owner, rdata);
        if (form.m_text)
            form.m_fields = form.m_text->description.fields;
    }
    return form;
}

QString RecordForm::id() const
{
    return m_text ? QString::fromLatin1(m_text->id) : m_type.toText();
}

QString RecordForm::explanation() const
{
    if (m_text)
        return m_text->description.explanationText();
    const RecordTypeDescription* description = RecordTypes::find(m_type);
    return description ? description->explanationText() : tr("A type that Zoneloom knows by its number only.");
}

QString RecordForm::usualOwner() const
{
    if (m_text)
        return QString::fromLatin1(m_text->owner);
    if (m_type == rrtype::SRV)
        return QStringLiteral("_service._tcp");
    return m_type == rrtype::TLSA ? QStringLiteral("_443._tcp") : QString();
}

QStringList RecordForm::initialValues() const
{
    QStringList values;
    for (const RecordField& field : m_fields)
        values += QString::fromLatin1(field.initial);
    return values;
}

QStringList RecordForm::values(QByteArrayView rdata, const Name& origin) const
{
    if (m_text)
        return m_text->values(joinedTxt(rdata));
    if (!RecordTypes::find(m_type))
        return {RdataCodec::toText(m_type, rdata, origin)};
    QStringList values = RecordValues::fromRdata(m_type, rdata);
    for (qsizetype i = 0; i < std::min(values.size(), m_fields.size()); ++i) {
        if (m_fields.at(i).kind != FieldKind::Name || values.at(i) == u".")
            continue;
        if (const Result<Name> name = Name::fromText(values.at(i), Name()))
            values[i] = name->relativeTo(origin);
    }
    return values;
}

Result<QByteArray> RecordForm::rdata(const QStringList& values, const Name& origin) const
{
    if (m_text)
        return RdataCodec::fromLongText(m_text->text(values));
    if (!RecordTypes::find(m_type))
        return RdataCodec::fromText(m_type, values.value(0).trimmed(), origin);
    QStringList tidy = values;
    for (qsizetype i = 0; i < std::min(tidy.size(), m_fields.size()); ++i)
        tidy[i] = FieldCheck::tidied(m_fields.at(i), tidy.at(i));
    return RecordValues::toRdata(m_type, tidy, origin);
}

QList<RecordForm::Problem> RecordForm::problems(const QStringList& values, const Name& origin) const
{
    QList<Problem> found;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const RecordField& field = m_fields.at(i);
        if (values.value(i).trimmed().isEmpty()) {
            if (!field.isOptional && field.kind != FieldKind::LongText && field.kind != FieldKind::Text)
                found += Problem{static_cast<int>(i), Severity::Error, tr("Still empty."), true};
            continue;
        }
        if (const Outcome checked = FieldCheck::check(field, values.at(i), origin); !checked)
            found += Problem{static_cast<int>(i), Severity::Error, checked.error().message(), false};
    }
    if (!found.isEmpty())
        return found;
    const Result<QByteArray> made = rdata(values, origin);
    if (!made) {
        const int parameters = firstOf(FieldKind::Parameters);
        const int place = m_fields.size() == 1 ? 0 : parameters >= 0 ? parameters : int(Whole);
        return {{place, Severity::Error, made.error().message(), false}};
    }
    const RecordTypeDescription* description = RecordTypes::find(m_type);
    const QList<RdataProblem> wrong = m_text        ? m_text->problems(m_text->text(values))
                                      : description ? description->problems(*made)
                                                    : QList<RdataProblem>();
    for (const RdataProblem& problem : wrong)
        found += Problem{fieldOf(QString::fromLatin1(problem.rule)), severityOf(problem), problem.text(), false};
    return found;
}

int RecordForm::firstOf(FieldKind kind) const
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i).kind == kind)
            return static_cast<int>(i);
    }
    return Whole;
}

int RecordForm::fieldOf(const QString& rule) const
{
    if (rule.startsWith(u"ttl-"))
        return TtlField;
    static const QSet<QString> ofOwner{
        QStringLiteral("apex-cname"),           QStringLiteral("cname-beside-other-data"),
        QStringLiteral("data-below-dname"),     QStringLiteral("ds-at-apex"),
        QStringLiteral("ds-without-ns"),        QStringLiteral("hidden-below-delegation"),
        QStringLiteral("host-name-characters"), QStringLiteral("name-too-long"),
        QStringLiteral("owner-outside-zone"),   QStringLiteral("owner-syntax"),
        QStringLiteral("soa-below-apex")};
    if (ofOwner.contains(rule))
        return OwnerField;
    static const QHash<QString, QLatin1String> ofField{
        {QStringLiteral("caa-tag"), QLatin1String("tag")},
        {QStringLiteral("caa-value"), QLatin1String("value")},
        {QStringLiteral("ds-digest-length"), QLatin1String("digest")},
        {QStringLiteral("sshfp-digest-length"), QLatin1String("fingerprint")},
        {QStringLiteral("tlsa-digest-length"), QLatin1String("data")},
        {QStringLiteral("tlsa-values"), QLatin1String("usage")}};
    const auto named = ofField.constFind(rule);
    for (int i = 0; named != ofField.constEnd() && i < m_fields.size(); ++i) {
        if (*named == QLatin1String(m_fields.at(i).id))
            return i;
    }
    if (rule.contains(u"target") || rule == u"delegation-without-glue" || rule == u"sibling-glue-missing" ||
        rule == u"cname-to-itself")
        return firstOf(FieldKind::Name);
    if (rule == u"private-address")
        return 0;
    return m_fields.size() == 1 ? 0 : int(Whole);
}

} // namespace zoneloom
