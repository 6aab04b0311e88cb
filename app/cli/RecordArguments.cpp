// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordArguments.h"

#include "models/dns/RdataCodec.h"

#include <QRegularExpression>

#include <algorithm>

namespace zoneloom {

using namespace Qt::StringLiterals;

namespace {

/// A whole text without presentation form's quotes and escapes, which would otherwise fall into a string a word.
bool isBareText(RRType type, const QString& text)
{
    if (type != rrtype::TXT && type != rrtype::SPF)
        return false;
    if (text.contains(u'"') || text.contains(u'\\'))
        return false;
    return text.size() > 255 || text.contains(u' ') || text.contains(u'\t') || text.contains(u';');
}

Result<QByteArray> one(RRType type, const QString& text, const Name& zone)
{
    if (isBareText(type, text))
        return RdataCodec::fromLongText(text.toUtf8());
    return RdataCodec::fromText(type, text, zone);
}

} // namespace

Result<Name> RecordArguments::name(const QString& text, const Name& zone)
{
    return Name::fromText(text, zone);
}

Result<QList<QByteArray>> RecordArguments::rdata(RRType type, const QStringList& texts, const Name& zone)
{
    QList<QByteArray> records;
    std::optional<Error> error;
    for (const QString& text : texts) {
        const Result<QByteArray> record = one(type, text, zone);
        if (!record) {
            error = record.error();
            break;
        }
        records.append(*record);
    }
    if (!error)
        return records;
    if (texts.size() > 1) {
        if (const Result<QByteArray> joined = RdataCodec::fromText(type, texts.join(u' '), zone))
            return QList<QByteArray>{*joined};
    }
    return fail(*error);
}

Result<std::optional<quint32>> RecordArguments::ttl(const Arguments& arguments)
{
    const std::optional<QString> text = arguments.option(u"ttl"_s);
    if (!text)
        return std::nullopt;
    const Result<int> seconds = Arguments::number(*text, 0);
    if (!seconds)
        return fail(seconds.error());
    return static_cast<quint32>(*seconds);
}

bool RecordArguments::isPattern(const QString& text)
{
    return text.contains(u'*') || text.contains(u'?') || text.contains(u'[');
}

bool RecordArguments::matches(const QString& pattern, const Name& name, const Name& zone)
{
    const QRegularExpression expression(QRegularExpression::wildcardToRegularExpression(pattern),
                                        QRegularExpression::CaseInsensitiveOption);
    const QString absolute = name.toText();
    const QStringList forms{absolute, absolute.chopped(absolute.size() > 1 ? 1 : 0), name.relativeTo(zone)};
    return std::any_of(forms.begin(), forms.end(),
                       [&](const QString& form) { return expression.match(form).hasMatch(); });
}

} // namespace zoneloom
