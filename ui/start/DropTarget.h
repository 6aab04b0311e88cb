// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace zoneloom {

/// Takes master files and zone text that are dropped on a window.
class DropTarget : public QObject
{
    Q_OBJECT

public:
    explicit DropTarget(QWidget* window);

    /// Paths of the local files in it; empty where there are none.
    static QStringList files(const QMimeData* data);

Q_SIGNALS:
    void filesDropped(const QStringList& paths);
    void textDropped(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace zoneloom
