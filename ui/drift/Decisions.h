// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/planning/Comparison.h"
#include "sync/SyncRequest.h"

#include <QMap>
#include <QObject>

namespace zoneloom {

class ZoneSession;

/// What a person decided about single cells of one zone. Pushes wait here until they are sent, all in one request;
/// adopted values are staged as edits; ignoring holds at once. Each decision can be taken back, the latest first.
class Decisions : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        enum class Kind
        {
            Push,
            Adopt,
            Ignore,
            Regard, ///< no longer ignored
            Restore ///< brought back from the past
        };
        Kind kind = Kind::Push;
        QString link; ///< Restore: where from, in words
        QList<RRsetKey> keys;
        QList<RRsetChange> staged; ///< Adopt, Restore: what the edits were before, and are since
    };

    explicit Decisions(ZoneSession& session);

    /// The internal value of these cells is to be sent there; what only the provider has is to be deleted there.
    void push(const QString& link, const QList<RRsetKey>& keys);
    /// Stages the provider's value of these cells as an edit.
    void adopt(const QString& link, const QList<Cell>& cells);
    void setIgnored(const QString& link, const QList<RRsetKey>& keys, bool ignored);

    /// Stages what was brought back from the past as an edit; `source` says where from, such as "revision 4".
    void restore(const QString& source, const ChangeSet& changes);

    [[nodiscard]] const QMap<QString, QSet<RRsetKey>>& pushes() const { return m_pushes; }
    [[nodiscard]] int pushCount() const;
    /// The latest decision that can be taken back; null where there is none.
    [[nodiscard]] const Step* last() const { return m_steps.isEmpty() ? nullptr : &m_steps.last(); }
    /// `3 RRsets will be pushed to hetzner`, `www A from knot is adopted as a staged edit`, …; empty without any.
    [[nodiscard]] QString text() const;

    void undo();
    /// Takes back all pushes that were not sent.
    void discardPushes();
    /// The pushes as one request, for a plan or for sending.
    [[nodiscard]] SyncRequest request(SyncRequest::Mode mode) const;
    /// Sends the pushes as one request.
    void send();
    /// Lets go of the pushes to these links, because they are sent now.
    void takePushes(const QStringList& links);
    /// Lets go of what holds already; it can no longer be taken back here.
    void forgetLast();

Q_SIGNALS:
    void changed();

private:
    void stageRestored(const QString& source, const ChangeSet& staged);
    void remember(Step step);
    void store(const QString& link, const QList<RRsetKey>& keys, bool ignored);
    void dropSettled();
    [[nodiscard]] QString pushText() const;
    [[nodiscard]] QString stepText(const Step& step) const;

    ZoneSession& m_session;
    QMap<QString, QSet<RRsetKey>> m_pushes;
    QList<Step> m_steps;
};

} // namespace zoneloom
