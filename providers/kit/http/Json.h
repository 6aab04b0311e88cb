// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace zoneloom {

/// A value in an answer, with the way to it: what is missing or of the wrong kind becomes a ProviderException of kind
/// Protocol that names its path, as in `zones[3].name: expected a string`.
class Json
{
public:
    Json() = default;
    /// Reads a whole document; `what` names provider and call. Malformed JSON, invalid UTF-8, more than 1024 levels of
    /// nesting, and a web page instead of data throw, with the position.
    static Json parse(const QByteArray& bytes, const QString& what);
    static Json of(QJsonValue value, const QString& what);

    /// A member; missing ones are undefined values, which throw only when they are asked for something.
    [[nodiscard]] Json operator[](QLatin1String key) const;
    [[nodiscard]] Json operator[](QStringView key) const;
    /// The value at a dotted path such as `meta.pagination.next_page`; an empty path is this value.
    [[nodiscard]] Json at(QStringView path) const;
    /// The elements of an array; throws for anything else.
    [[nodiscard]] QList<Json> items() const;
    /// The elements, or none where it is missing or null.
    [[nodiscard]] QList<Json> itemsOrNone() const;
    /// The members of an object with their names; throws for anything else.
    [[nodiscard]] QList<std::pair<QString, Json>> members() const;

    /// Missing, or null.
    [[nodiscard]] bool isNull() const { return m_value.isUndefined() || m_value.isNull(); }
    [[nodiscard]] bool isArray() const { return m_value.isArray(); }
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }
    [[nodiscard]] bool isText() const { return m_value.isString(); }

    /// A string; a number is written out, since several APIs spell ids in both ways.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString textOr(const QString& fallback) const;
    /// A whole number, also where it is spelt as a string.
    [[nodiscard]] qint64 number() const;
    [[nodiscard]] qint64 numberOr(qint64 fallback) const;
    /// As number(), bounded to what a TTL can be.
    [[nodiscard]] quint32 ttl() const;
    /// true and false, 1 and 0, also as strings, `yes` and `no`.
    [[nodiscard]] bool flag() const;
    [[nodiscard]] bool flagOr(bool fallback) const { return isNull() ? fallback : flag(); }
    [[nodiscard]] QStringList texts() const;

    [[nodiscard]] const QJsonValue& value() const { return m_value; }
    /// `zones[3].name`; empty for the whole document.
    [[nodiscard]] QString path() const;
    /// Throws ProviderException: this value makes no sense because of `what`, such as `expected a string`.
    [[noreturn]] void refuse(const QString& what) const;

private:
    struct Step;
    Json(QJsonValue value, std::shared_ptr<const Step> step)
        : m_value(std::move(value))
        , m_step(std::move(step))
    {}

    QJsonValue m_value{QJsonValue::Undefined};
    std::shared_ptr<const Step> m_step;
};

} // namespace zoneloom
