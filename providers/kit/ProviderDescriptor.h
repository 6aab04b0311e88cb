// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Capabilities.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace zoneloom {

/// One field of an account's form: lower case with hyphens, the same meaning in every adapter.
struct CredentialField
{
    QString id{};           ///< `api-key`, `user-name`, …
    const char* label = ""; ///< QT_TRANSLATE_NOOP("Provider", …)
    const char* help = "";  ///< where a person finds it, marked likewise
    bool secret = false;
    bool required = true;
    QString defaultValue{};
    QStringList choices{}; ///< all that a person may choose from; empty where any text may stand
};

/// What an adapter says of itself: data, the same for window, command line and planner.
struct ProviderDescriptor
{
    QString id{};
    QString name{};          ///< where it is words instead of a brand: marked QT_TRANSLATE_NOOP("Provider", …)
    QString country{};       ///< jurisdiction, ISO 3166-1 alpha-2; empty for self-hosted kinds
    QString documentation{}; ///< URL of the API's documentation
    QString endpoint{};      ///< the provider's own; empty where every account has its own
    QList<CredentialField> fields{};
    Capabilities capabilities{};
    bool createsZones = true; ///< false where no call makes a zone in an account
    /// Against what, and when: `PowerDNS 4.7.3, 2026-11-24`, marked likewise; empty: never run against anything.
    const char* verified = "";
    bool isTried = false; ///< `verified` names servers that Zoneloom itself was run against

    /// The name as people read it, in their language where it is words.
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] const CredentialField* field(const QString& fieldId) const;
};

/// A table of types, for Capabilities: those that the documentation says are held, those that it says are not, and
/// those of which it says nothing although all others of the API are settled.
[[nodiscard]] QHash<RRType, Support> typeSupport(std::initializer_list<RRType> held,
                                                 std::initializer_list<RRType> refused = {},
                                                 std::initializer_list<RRType> unknown = {});
/// Notes, for Capabilities: about what, and a sentence marked QT_TRANSLATE_NOOP("Provider", …). Kept in English; who
/// shows one to a person translates it.
[[nodiscard]] QHash<QString, QString> notesOf(std::initializer_list<std::pair<const char*, const char*>> sentences);

} // namespace zoneloom
