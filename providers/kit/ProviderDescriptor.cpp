// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "providers/kit/ProviderDescriptor.h"

#include <QCoreApplication>

#include <algorithm>

namespace zoneloom {

QString ProviderDescriptor::nameText() const
{
    return QCoreApplication::translate("Provider", name.toUtf8().constData());
}

const CredentialField* ProviderDescriptor::field(const QString& fieldId) const
{
    const auto found = std::ranges::find(fields, fieldId, &CredentialField::id);
    return found != fields.end() ? &*found : nullptr;
}

QHash<RRType, Support> typeSupport(std::initializer_list<RRType> held, std::initializer_list<RRType> refused,
                                   std::initializer_list<RRType> unknown)
{
    QHash<RRType, Support> table;
    for (const RRType type : held)
        table.insert(type, Support::Yes);
    for (const RRType type : refused)
        table.insert(type, Support::No);
    for (const RRType type : unknown)
        table.insert(type, Support::Unknown);
    return table;
}

QHash<QString, QString> notesOf(std::initializer_list<std::pair<const char*, const char*>> sentences)
{
    QHash<QString, QString> notes;
    for (const auto& [about, sentence] : sentences)
        notes.insert(QString::fromUtf8(about), QString::fromUtf8(sentence));
    return notes;
}

} // namespace zoneloom
