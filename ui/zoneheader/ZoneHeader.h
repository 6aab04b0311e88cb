// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/LinkText.h"
#include "sync/SyncRequest.h"

#include <QMap>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace zoneloom {

class LinkDetails;
class ZoneSession;

/// Above the tabs: name, revision, author and age, and a chip for each link.
class ZoneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneHeader(QWidget* parent = nullptr);

    void setSession(ZoneSession* session);
    /// Opens that link's details below its chip.
    void showLink(const QString& link);

Q_SIGNALS:
    /// A link's details, or its chips, ask for these.
    void driftAsked(const QString& link);
    void addLinkAsked();
    /// These links have chips now.
    void linksShown(const QStringList& links);
    void editLinkAsked(const QString& link);
    void removeLinkAsked(const QString& link);

private:
    void showRevision();
    void showLinks();
    void orderTabs();
    void addChip(const LinkRow& row);
    void start(SyncRequest::Mode mode, const QString& link);

    ZoneSession* m_session = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_revision = nullptr;
    QWidget* m_chips = nullptr;
    QMap<QString, QToolButton*> m_chipOf;
};

} // namespace zoneloom
