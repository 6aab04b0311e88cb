// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/TwoServers.h"

namespace zoneloom {

using Keys = QStringList;

/// A value as drift, plan and diff give it.
inline QJsonValue value(int ttl, const QStringList& rdata)
{
    return QJsonObject{{u"ttl"_s, ttl}, {u"rdata"_s, QJsonArray::fromStringList(rdata)}};
}

inline QJsonObject cellOf(const QJsonObject& drift, const QString& link, const QString& name, const QString& type)
{
    const QJsonArray links = drift[u"links"_s].toArray();
    for (const QJsonValue& one : links) {
        const QJsonArray cells = one[u"cells"_s].toArray();
        for (const QJsonValue& cell : cells) {
            if (one[u"link"_s].toString() == link && cell[u"name"_s].toString() == name &&
                cell[u"type"_s].toString() == type)
                return cell.toObject();
        }
    }
    return {};
}

inline QJsonObject linkOf(const QJsonObject& report, const QString& link)
{
    const QJsonArray links = report[u"links"_s].toArray();
    for (const QJsonValue& one : links) {
        if (one[u"link"_s].toString() == link)
            return one.toObject();
    }
    return {};
}

inline bool isTime(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.endsWith(u'Z') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

/// One object on one line, and nothing else.
inline bool isOneObject(const QByteArray& out)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError && document.isObject() && out.count('\n') == 1;
}

/// The command line as a program calls it, against two real servers.
class ProgramInterface : public QObject
{
protected:
    void startServers()
    {
        if (!PowerDnsServer::isInstalled())
            QSKIP("pdns_server is not installed");
        m_servers = std::make_unique<TwoServers>();
        QVERIFY2(m_servers->start(), m_servers->output().constData());
        m_servers->prepare();
    }
    Cli::Answer cli(const QString& line, const QByteArray& in = {}) { return m_servers->cli(line, in); }

    std::unique_ptr<TwoServers> m_servers;
};

} // namespace zoneloom

#define COMPARE_KEYS(object, ...) QCOMPARE((object).keys(), Keys(__VA_ARGS__))
#define COMPARE_ERROR(answer, expected)                                                                                \
    do {                                                                                                               \
        COMPARE_STATUS(answer, 1);                                                                                     \
        QVERIFY(isOneObject((answer).out));                                                                            \
        const QJsonObject error = (answer).json()[u"error"_s].toObject();                                              \
        COMPARE_KEYS(error, {u"kind"_s, u"message"_s});                                                                \
        QVERIFY2(error[u"kind"_s].toString() == (expected), (answer).out.constData());                                 \
        QVERIFY(!error[u"message"_s].toString().isEmpty());                                                            \
    } while (false)
