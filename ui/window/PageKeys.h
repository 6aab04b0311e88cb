// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace zoneloom {

/// Leads the keyboard to the table of the page that is shown: for who opens a page by key, and on from the filter by
/// Enter, Down or Escape, which clears it first.
class PageKeys : public QObject
{
    Q_OBJECT

public:
    /// `views`: the table of each page; of them one at most is visible.
    PageKeys(QLineEdit* filter, QList<QAbstractItemView*> views, QObject* parent);

    void focusPage() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QLineEdit* m_filter;
    QList<QAbstractItemView*> m_views;
};

} // namespace zoneloom
