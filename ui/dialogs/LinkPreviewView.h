// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/editing/CommitPreview.h"

#include <QTreeWidget>

namespace zoneloom {

class ZoneSession;

/// What a commit will do at each link: its changes, accepted differences, and what is withheld and why. Worked out off
/// the GUI thread from what is known.
class LinkPreviewView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit LinkPreviewView(ZoneSession& session, QWidget* parent = nullptr);

    /// Works it out for these changes.
    void setChanges(const ChangeSet& staged);
    /// So high that nothing has to be scrolled to.
    [[nodiscard]] int wantedHeight() const;

Q_SIGNALS:
    void shown();

private:
    void show(const QList<LinkPreview>& previews);
    void addLink(const LinkPreview& preview);
    [[nodiscard]] static QString summary(const LinkPreview& preview);

    ZoneSession& m_session;
    quint64 m_token = 0;
};

} // namespace zoneloom
