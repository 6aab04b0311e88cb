// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace zoneloom {

class ZoneSession;

/// Above the tabs: name, revision, author and age, and a chip for each link.
class ZoneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneHeader(QWidget* parent = nullptr);

    void setSession(ZoneSession* session);

Q_SIGNALS:
    void linkChosen(const QString& link);

private:
    void showRevision();
    void showLinks();

    ZoneSession* m_session = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_revision = nullptr;
    QWidget* m_chips = nullptr;
};

} // namespace zoneloom
