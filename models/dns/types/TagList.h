// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace zoneloom {

/// `tag=value; tag=value`, as DKIM and DMARC write it (RFC 6376 §3.2). Keeps the order and what it cannot read.
class TagList
{
public:
    struct Tag
    {
        QString name;
        QString value;
        bool operator==(const Tag&) const = default;
    };

    TagList() = default;
    explicit TagList(QList<Tag> tags)
        : m_tags(std::move(tags))
    {}
    static TagList parse(QByteArrayView text);

    [[nodiscard]] const QList<Tag>& tags() const { return m_tags; }
    /// The value, or a null string where the tag is missing; compare with isNull().
    [[nodiscard]] QString value(QLatin1String name) const;
    /// Sets a tag where it stands, or at the end; a null value takes it away.
    void set(QLatin1String name, const QString& value);
    /// Parts without a `=` or with an illegal name.
    [[nodiscard]] const QStringList& unreadable() const { return m_unreadable; }
    /// Names that come more than once.
    [[nodiscard]] QStringList repeated() const;
    /// As one writes it by hand: `v=DMARC1; p=none`.
    [[nodiscard]] QByteArray toText() const;

private:
    QList<Tag> m_tags;
    QStringList m_unreadable;
};

} // namespace zoneloom
