// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace zoneloom::test {

/// A record as a service keeps it, in neutral spelling: absolute names in lower case with their dot, rdata as in a
/// zone file.
struct HeldRecord
{
    QString id{};
    QString name{};
    QString type{};
    quint32 ttl = 0;
    QString rdata{};
    QJsonObject extra{}; ///< what only this service has: remarks, ids of its own

    /// `www.example.com. 300 A 192.0.2.1`
    [[nodiscard]] QString line() const;
};

/// The records of one name and type.
struct HeldSet
{
    QString name{};
    QString type{};
    quint32 ttl = 0;
    QStringList rdata{};
};

/// A zone in the memory of a service's double.
class HeldZone
{
public:
    HeldZone(QString origin, QString id);

    [[nodiscard]] const QString& origin() const { return m_origin; } ///< `example.com.`
    /// The origin without its dot, as most services name a zone.
    [[nodiscard]] QString name() const { return m_origin.chopped(1); }
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const QList<HeldRecord>& records() const { return m_records; }

    /// In the order in which their first record came.
    [[nodiscard]] QList<HeldSet> sets() const;
    [[nodiscard]] bool has(const QString& name, const QString& type) const;
    [[nodiscard]] HeldSet set(const QString& name, const QString& type) const;
    /// In place of what was there of that name and type; its rdata become canonical.
    void putSet(const HeldSet& set);
    /// False where there was none.
    bool eraseSet(const QString& name, const QString& type);

    /// Gives the id.
    QString add(HeldRecord record);
    /// Null where there is none.
    [[nodiscard]] HeldRecord* find(const QString& id);
    bool erase(const QString& id);

    /// `a CNAME beside other records at …`, or empty.
    [[nodiscard]] QString clash() const;
    /// All records but the SOA, sorted: `www.example.com. 300 A 192.0.2.1`.
    [[nodiscard]] QStringList lines() const;

    /// `www` or `@` or `www.example.com` completed as most services do it: without a dot it is relative.
    [[nodiscard]] QString absolute(const QString& relative) const;
    /// `www`, or `@` for the origin.
    [[nodiscard]] QString relative(const QString& absolute) const;
    /// Names within the rdata with their final dots, for services that spell them without; and the way back.
    [[nodiscard]] static QString withDots(const QString& type, const QString& rdata);
    [[nodiscard]] static QString withoutDots(const QString& type, const QString& rdata);
    /// The text of a TXT without quotes, escapes and cuts, and the way back, cut every 255 octets.
    [[nodiscard]] static QString plainText(const QString& rdata);
    [[nodiscard]] static QString quotedText(const QString& text);

    /// The rdata in canonical spelling, relative names completed with the origin; null where it is none of its type.
    /// Types that are none in DNS keep it as it is.
    [[nodiscard]] static QString canonical(const QString& type, const QString& rdata, const QString& origin);

private:
    QString m_origin;
    QString m_id;
    QList<HeldRecord> m_records;
    int m_lastId = 0;
};

} // namespace zoneloom::test
