// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "models/dns/types/descriptions/Descriptions.h"

#include <QCoreApplication>

#include <algorithm>

namespace zoneloom::recordtypes {

namespace {

bool isAlphanumeric(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
}

/// RFC 8659 §4.2: an issuer's domain name, or nothing, and parameters behind semicolons.
bool isIssueValue(const QByteArray& value)
{
    const QList<QByteArray> parts = value.split(';');
    const QByteArray issuer = parts.first().trimmed();
    for (const QByteArray& label : issuer.isEmpty() ? QList<QByteArray>() : issuer.split('.')) {
        QByteArray bare = label;
        bare.replace('-', "");
        if (label.startsWith('-') || label.endsWith('-') || !isAlphanumeric(bare))
            return false;
    }
    for (const QByteArray& part : parts.sliced(1)) {
        const QByteArray parameter = part.trimmed();
        const qsizetype equals = parameter.indexOf('=');
        if (!parameter.isEmpty() && (equals < 1 || parameter.contains(' ')))
            return false;
    }
    return true;
}

bool isContactUri(const QByteArray& value)
{
    const QByteArray lower = value.toLower();
    return lower.startsWith("mailto:") ? lower.indexOf('@') > 7
                                       : lower.startsWith("http://") || lower.startsWith("https://");
}

QList<RdataProblem> caaProblems(QByteArrayView rdata)
{
    if (rdata.size() < 2)
        return {};
    const bool isCritical = (static_cast<unsigned char>(rdata[0]) & 0x80) != 0;
    const qsizetype length = std::min<qsizetype>(static_cast<unsigned char>(rdata[1]), rdata.size() - 2);
    const QByteArray tag = rdata.sliced(2, length).toByteArray();
    const QByteArray value = rdata.sliced(2 + length).toByteArray();
    const QString tagText = QString::fromLatin1(tag);
    if (!isAlphanumeric(tag))
        return {{"caa-tag",
                 QT_TRANSLATE_NOOP("Finding", "The CAA tag '%1' has something else than letters and digits."),
                 {tagText}}};
    const QByteArray known = tag.toLower();
    QList<RdataProblem> found;
    const char* misfit = QT_TRANSLATE_NOOP("Finding", "The CAA value '%2' does not fit the tag '%1'.");
    if (known == "issue" || known == "issuewild" || known == "issuemail") {
        if (!isIssueValue(value))
            found.append({"caa-value", misfit, {tagText, QString::fromUtf8(value)}});
    } else if (known == "iodef") {
        if (!isContactUri(value))
            found.append({"caa-value", misfit, {tagText, QString::fromUtf8(value)}});
    } else if (known == "contactemail") {
        if (value.indexOf('@') < 1)
            found.append({"caa-value", misfit, {tagText, QString::fromUtf8(value)}});
    } else if (known != "contactphone" && known != "issuevmc") {
        found.append({"caa-value",
                      isCritical ? QT_TRANSLATE_NOOP("Finding", "The critical CAA tag '%1' is unknown: authorities "
                                                                "issue nothing.")
                                 : QT_TRANSLATE_NOOP("Finding", "The CAA tag '%1' is unknown and has no effect."),
                      {tagText}});
    }
    return found;
}

} // namespace

RecordTypeDescription caa()
{
    return {
        .type = rrtype::CAA,
        .explanation = QT_TRANSLATE_NOOP("RecordType", "Which certificate authorities may issue for the name."),
        .fields = {{.id = "flags",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Flags"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType",
                        "128 makes the record critical: an authority that does not know its tag issues nothing."),
                    .kind = FieldKind::Choice,
                    .minimum = 0,
                    .maximum = 255,
                    .choices = {{0, QT_TRANSLATE_NOOP("RecordType", "not critical")},
                                {128, QT_TRANSLATE_NOOP("RecordType", "critical")}},
                    .initial = "0"},
                   {.id = "tag",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Tag"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType", "issue, issuewild, iodef, issuemail, contactemail or contactphone."),
                    .kind = FieldKind::Word,
                    .initial = "issue",
                    .words = {{"issue", QT_TRANSLATE_NOOP("RecordType", "may issue certificates")},
                              {"issuewild", QT_TRANSLATE_NOOP("RecordType", "may issue wildcard certificates")},
                              {"iodef", QT_TRANSLATE_NOOP("RecordType", "where violations are reported")},
                              {"issuemail", QT_TRANSLATE_NOOP("RecordType", "may issue S/MIME certificates")},
                              {"contactemail", QT_TRANSLATE_NOOP("RecordType", "address of the domain's owner")},
                              {"contactphone", QT_TRANSLATE_NOOP("RecordType", "telephone of the domain's owner")}}},
                   {.id = "value",
                    .label = QT_TRANSLATE_NOOP("RecordType", "Value"),
                    .explanation = QT_TRANSLATE_NOOP(
                        "RecordType",
                        "The authority that may issue, such as letsencrypt.org; a semicolon alone forbids all."),
                    .kind = FieldKind::LongText}},
        .check = caaProblems};
}

} // namespace zoneloom::recordtypes
