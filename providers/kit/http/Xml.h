// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace zoneloom {

/// An element of an XML answer. Names are local ones, without a namespace's prefix.
struct XmlElement
{
    QString name{};
    QString text{}; ///< of the element itself, without blanks around it
    QHash<QString, QString> attributes{};
    QList<XmlElement> children{};

    /// Reads a whole document; `what` names provider and call. Malformed XML, more than 200 levels and DTDs throw
    /// ProviderException of kind Protocol with line and column.
    static XmlElement parse(const QByteArray& bytes, const QString& what);

    /// The first child of that name, or null.
    [[nodiscard]] const XmlElement* find(QStringView child) const;
    /// All children of that name.
    [[nodiscard]] QList<XmlElement> all(QStringView child) const;
    /// The text at a path of children such as `DelegationSet/NameServers`; empty where there is none.
    [[nodiscard]] QString textAt(QStringView path) const;
    /// The element at such a path; throws Protocol, naming it, where there is none.
    [[nodiscard]] const XmlElement& at(QStringView path) const;

    /// All elements at such a path, of which the last part may stand many times or not at all; throws as at() where
    /// those before it are missing.
    [[nodiscard]] QList<XmlElement> allAt(QStringView path) const;
    [[nodiscard]] QStringList textsAt(QStringView path) const;

    /// The text as XML has to spell it.
    [[nodiscard]] static QString escaped(const QString& text) { return text.toHtmlEscaped(); }
};

} // namespace zoneloom
