// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace zoneloom::test {

/// The text that `"a" "b"` in a zone file stands for, in one piece: as many services show and take it.
[[nodiscard]] inline QString plainText(const QString& rdata)
{
    QByteArray text;
    bool isInside = false;
    const QByteArray bytes = rdata.toUtf8();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"') {
            isInside = !isInside;
        } else if (c == '\\' && i + 3 < bytes.size() && bytes[i + 1] >= '0' && bytes[i + 1] <= '9') {
            text += static_cast<char>(bytes.mid(i + 1, 3).toInt());
            i += 3;
        } else if (c == '\\' && i + 1 < bytes.size()) {
            text += bytes[++i];
        } else if (isInside || c != ' ') {
            text += c;
        }
    }
    return QString::fromUtf8(text);
}

/// The way back, cut every 255 octets.
[[nodiscard]] inline QString quotedText(const QString& text)
{
    QString rdata;
    const QByteArray bytes = text.toUtf8();
    for (qsizetype at = 0; at == 0 || at < bytes.size(); at += 255) {
        rdata += rdata.isEmpty() ? QStringLiteral("\"") : QStringLiteral(" \"");
        const QByteArray part = bytes.mid(at, 255);
        for (const char c : part) {
            const auto octet = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                rdata += u'\\' + QLatin1Char(c);
            else if (octet < 0x20 || octet > 0x7e)
                rdata += u'\\' + QString::number(octet).rightJustified(3, u'0');
            else
                rdata += QLatin1Char(c);
        }
        rdata += u'"';
    }
    return rdata;
}

/// `mail.example.net` for `mail.example.net.`; the root stays.
[[nodiscard]] inline QString withoutDot(const QString& name)
{
    return name.size() > 1 && name.endsWith(u'.') ? name.chopped(1) : name;
}

/// The way back.
[[nodiscard]] inline QString withDot(const QString& name)
{
    return name.endsWith(u'.') ? name : QString(name + u'.');
}

/// The rdata with this done to each host name that such records point to.
[[nodiscard]] inline QString withHosts(const QString& type, const QString& rdata, QString (*change)(const QString&))
{
    static const QHash<QString, QList<int>> places{
        {QStringLiteral("ALIAS"), {0}},  {QStringLiteral("CNAME"), {0}}, {QStringLiteral("DNAME"), {0}},
        {QStringLiteral("NS"), {0}},     {QStringLiteral("PTR"), {0}},   {QStringLiteral("RP"), {0, 1}},
        {QStringLiteral("SOA"), {0, 1}}, {QStringLiteral("MX"), {1}},    {QStringLiteral("AFSDB"), {1}},
        {QStringLiteral("HTTPS"), {1}},  {QStringLiteral("SVCB"), {1}},  {QStringLiteral("SRV"), {3}}};
    QStringList fields = rdata.split(u' ');
    const QList<int> hosts = places.value(type);
    for (const int host : hosts) {
        if (host < fields.size())
            fields[host] = change(fields[host]);
    }
    return fields.join(u' ');
}

} // namespace zoneloom::test
