// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/validation/Finding.h"
#include "models/items/RankedFindings.h"
#include "models/items/ZoneEditor.h"
#include "models/store/StoreTypes.h"

#include <QObject>
#include <QTimer>

namespace zoneloom {

class Workspace;

/// The editing half of an open zone: what is staged, what the rules say about it, the commit, and what others committed
/// in between. Staged edits are kept in the store until they are committed. Lives in the GUI thread.
class ZoneEdits : public QObject
{
    Q_OBJECT

public:
    /// An RRset that is staged here and was committed otherwise by somebody else meanwhile.
    struct Conflict
    {
        RRsetKey key;
        std::optional<RRset> before; ///< what both started from
        std::optional<RRset> mine;
        std::optional<RRset> theirs;
    };
    enum class Choice
    {
        Mine,
        Theirs,
        Both ///< the records of both
    };

    ZoneEdits(Workspace& workspace, Name zone, QObject* parent = nullptr);

    [[nodiscard]] ZoneEditor& editor() { return m_editor; }
    [[nodiscard]] const RankedFindings& findings() const { return m_findings; }
    /// Those of the findings that keep the edit from being committed.
    [[nodiscard]] const QList<Finding>& blocking() const { return m_blocking; }
    /// What has to be decided before a commit.
    [[nodiscard]] const QList<Conflict>& conflicts() const { return m_conflicts; }
    void resolve(const RRsetKey& key, Choice choice);
    /// What a commit would say, where nobody types anything else.
    [[nodiscard]] const QString& suggestedMessage() const { return m_suggestedMessage; }
    void suggestMessage(const QString& message) { m_suggestedMessage = message; }

    /// Goes on with another revision as base: what is staged stays staged, or is `saved` at first. `since` is what
    /// others committed since the edits began. Where much is staged the editor says when it is done.
    void rebase(const ZoneSummary& summary, const RecordTable& table, const std::optional<ChangeSet>& saved,
                const ChangeSet& since);
    /// The zone's settings may be other ones.
    void setSummary(const ZoneSummary& summary) { m_summary = summary; }
    /// Hands to `then` what the rules would say of these RRsets if `trial` were staged as well.
    void check(QObject* context, const ChangeSet& trial, std::function<void(const QList<Finding>&)> then);
    /// Writes what is staged as a revision; committed() or failed() follows.
    void commit(const QString& message);

    /// True where the store holds all that is staged, so that nothing is lost where the program ends now.
    [[nodiscard]] bool isKept() const { return m_kept == m_edit && m_editor.working() == 0; }
    /// Saves what is staged, once all that is still worked on is done, and says whether it could be; not at all where
    /// `context` is gone by then.
    void keep(QObject* context, std::function<void(const Outcome&)> then);

Q_SIGNALS:
    void findingsChanged();
    void conflictsChanged();
    /// Someone else committed meanwhile; these RRsets are changed there and staged here.
    void overtaken(const QList<zoneloom::RRsetKey>& both);
    void committed(const zoneloom::Revision& revision);
    void failed(const zoneloom::Error& error);

private:
    void checkAndSave();
    void checkAndSaveNow();
    void save(QObject* context, std::function<void(const Outcome&)> then);
    void commitNow(const QString& message);
    void findConflicts(const ChangeSet& staged, const ChangeSet& since);

    Workspace& m_workspace;
    Name m_name;
    ZoneSummary m_summary;
    bool m_loaded = false;
    ZoneEditor m_editor;
    QTimer m_checkTimer;
    quint64 m_edit = 0; ///< counts what became staged
    quint64 m_kept = 0; ///< the edit up to which the store holds what is staged
    RankedFindings m_findings;
    QList<Finding> m_blocking;
    QList<Conflict> m_conflicts;
    QString m_suggestedMessage;
};

} // namespace zoneloom
