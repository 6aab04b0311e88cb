// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace zoneloom {

/// A tree whose arrows can be seen in a chosen row too: the style draws them in the colour of the text beside it.
class PlanView : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
};

} // namespace zoneloom
