// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/LinkComparison.h"

namespace zoneloom {

/// Sends changes to an external zone and reads back what became of them. What is sent is in the journal before, and its
/// outcome after; where the outcome is not known the reading tells. Used in a worker thread.
class PushStep
{
public:
    struct Outcome
    {
        int applied = 0;                           ///< changes that were read back as they were sent
        QList<RRsetKey> confirmed;                 ///< of these
        QList<std::pair<RRsetKey, Error>> refused; ///< by the provider, or not read back
        std::optional<QDateTime> sentAt;           ///< the provider reported success
        std::optional<QDateTime> readBackAt;
        std::optional<Error> error; ///< the first that was refused, and how many
    };

    PushStep(const LinkOrder& order, const LinkEnvironment& environment, Provider& provider, ExternalZone zone,
             LinkComparison& comparison);

    /// Throws ProviderException where nothing could be sent, or not be read back.
    Outcome run(const QList<RRsetChange>& changes);

private:
    QList<ChangeOutcome> send(const QList<RRsetChange>& changes);
    void finishJournal(const QList<qint64>& entries, const QList<ChangeOutcome>& outcomes);
    /// The reading has told what became of them, whatever the provider said.
    void settleSent();
    void readBack(const QList<RRsetKey>& keys);
    [[nodiscard]] bool isHeld(const RRsetKey& key) const;
    [[nodiscard]] std::optional<RRset> publishedSoa() const;

    const LinkOrder& m_order;
    const LinkEnvironment& m_environment;
    Provider& m_provider;
    ExternalZone m_zone;
    LinkComparison& m_comparison;
    struct Sent
    {
        RRsetKey key;
        qint64 entry = 0; ///< in the journal
        ChangeOutcome::State said = ChangeOutcome::State::NotSent;
    };
    QList<Sent> m_sent; ///< what the provider did not reject
};

} // namespace zoneloom
