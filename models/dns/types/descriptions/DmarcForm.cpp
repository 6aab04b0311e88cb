// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/DmarcRecord.h"
#include "models/dns/types/descriptions/TagForm.h"
#include "models/dns/types/descriptions/TextForms.h"

#include <QCoreApplication>

namespace zoneloom::textforms {

namespace {

QList<WordChoice> policies()
{
    return {{"none", QT_TRANSLATE_NOOP("RecordType", "deliver it, only report")},
            {"quarantine", QT_TRANSLATE_NOOP("RecordType", "treat it as suspicious")},
            {"reject", QT_TRANSLATE_NOOP("RecordType", "refuse it")}};
}

QList<WordChoice> alignments()
{
    return {{"r", QT_TRANSLATE_NOOP("RecordType", "relaxed: subdomains count too")},
            {"s", QT_TRANSLATE_NOOP("RecordType", "strict: the very same domain")}};
}

RecordField subdomainPolicy()
{
    return {.id = "sp",
            .label = QT_TRANSLATE_NOOP("RecordType", "Subdomains"),
            .explanation = QT_TRANSLATE_NOOP("RecordType", "The same for subdomains; empty: as the policy above."),
            .kind = FieldKind::Word,
            .isOptional = true,
            .words = policies()};
}

RecordField reports(const char* id, const char* label, const char* explanation)
{
    return {.id = id, .label = label, .explanation = explanation, .kind = FieldKind::Words, .isOptional = true};
}

RecordField alignment(const char* id, const char* label)
{
    return {.id = id,
            .label = label,
            .explanation = QT_TRANSLATE_NOOP("RecordType", "How alike the domains must be; empty: relaxed."),
            .kind = FieldKind::Word,
            .isOptional = true,
            .words = alignments()};
}

const RecordTypeDescription& dmarcFields()
{
    static const RecordTypeDescription dmarc{
        .type = rrtype::TXT,
        .explanation = QT_TRANSLATE_NOOP(
            "RecordType", "What receivers do with mail that fails SPF and DKIM, and whom they tell (RFC 7489)."),
        .fields = {{.id = "p",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Policy"),
                    .explanation = QT_TRANSLATE_NOOP("RecordType", "What is done with mail that fails."),
                    .kind = FieldKind::Word,
                    .initial = "none",
                    .words = policies()},
                   subdomainPolicy(),
                   reports("rua", QT_TRANSLATE_NOOP("RecordType", "Summaries to"),
                           QT_TRANSLATE_NOOP("RecordType",
                                             "Where daily reports go: mailto:dmarc@example.com, several with commas.")),
                   reports("ruf", QT_TRANSLATE_NOOP("RecordType", "Single reports to"),
                           QT_TRANSLATE_NOOP("RecordType", "Where reports of single mails go, in the same form.")),
                   alignment("adkim", QT_TRANSLATE_NOOP("RecordType", "DKIM alignment")),
                   alignment("aspf", QT_TRANSLATE_NOOP("RecordType", "SPF alignment")),
                   {.id = "pct",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Share in %"),
                    .explanation =
                        QT_TRANSLATE_NOOP("RecordType", "Share of the mail that the policy is applied to; empty: 100."),
                    .kind = FieldKind::Integer,
                    .minimum = 0,
                    .maximum = 100,
                    .isOptional = true},
                   otherTags()},
        .check = nullptr};
    return dmarc;
}

} // namespace

TextForm dmarc()
{
    TextForm form;
    form.id = "DMARC";
    form.description = dmarcFields();
    form.isSuch = [](const Name& owner, QByteArrayView text) {
        return DmarcRecord::isDmarcName(owner) && DmarcRecord::isDmarc(text);
    };
    form.values = [](QByteArrayView text) { return tagValues(dmarcFields(), text); };
    form.text = [](const QStringList& values) { return tagText(dmarcFields(), QStringLiteral("DMARC1"), values); };
    form.problems = [](QByteArrayView text) { return DmarcRecord::parse(text).problems(); };
    form.owner = "_dmarc";
    return form;
}

} // namespace zoneloom::textforms
