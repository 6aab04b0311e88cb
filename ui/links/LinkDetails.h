// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/LinkText.h"
#include "sync/SyncReport.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace zoneloom {

/// What is known of one link, shown below its chip: states, the last reading, what the name servers answered, policy,
/// and what one can do.
class LinkDetails : public QFrame
{
    Q_OBJECT

public:
    /// `report`: of the last comparison, for the servers' answers; may be empty.
    LinkDetails(const LinkRow& row, const LinkReport& report, QWidget* parent = nullptr);

    /// Opens below that point, within the screen.
    void popUp(const QPoint& globalPosition);

Q_SIGNALS:
    void readAsked();
    void syncAsked();
    void verifyAsked();
    void driftAsked();
    void editAsked();
    void removeAsked();

private:
    void build(const LinkRow& row, const LinkReport& report);
    void addLine(const QString& label, const QString& text);
    void addStates(const LinkStatus& status);
    void addServers(const QList<ServerReport>& servers);
    void addButtons(const Link& link);
    [[nodiscard]] static QString serverText(const ServerReport& server);

    QFormLayout* m_lines = nullptr;
};

} // namespace zoneloom
