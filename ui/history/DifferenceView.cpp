// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/DifferenceView.h"

#include "models/items/DifferenceModel.h"
#include "models/items/ItemRoles.h"
#include "ui/theme/Icons.h"
#include "ui/theme/RowHeights.h"
#include "ui/theme/ValuesDelegate.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableView>

namespace zoneloom {

namespace {

class DifferenceDelegate : public ValuesDelegate
{
public:
    explicit DifferenceDelegate(QObject* parent)
        : ValuesDelegate(DifferenceModel::BeforeColumn, parent)
    {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        ValuesDelegate::initStyleOption(option, index);
        if (index.column() != DifferenceModel::MarkColumn)
            return;
        const auto action = static_cast<RRsetChange::Action>(index.data(ActionRole).toInt());
        option->icon = Icons::mark(action == RRsetChange::Action::Create   ? RecordMark::Added
                                   : action == RRsetChange::Action::Delete ? RecordMark::Removed
                                                                           : RecordMark::Changed);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
        option->decorationAlignment = Qt::AlignHCenter | Qt::AlignTop;
        option->text.clear();
    }
};

} // namespace

QTableView* makeDifferenceView(DifferenceModel* model, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setItemDelegate(new DifferenceDelegate(view));
    view->setAccessibleName(QTableView::tr("Changes"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    QHeaderView* header = view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSelectionModel(new QItemSelectionModel(model, header)); // else it looks at every row that is chosen
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(24);
    const int letter = view->fontMetrics().averageCharWidth();
    view->setColumnWidth(DifferenceModel::MarkColumn, 26);
    view->setColumnWidth(DifferenceModel::NameColumn, letter * 26);
    view->setColumnWidth(DifferenceModel::TypeColumn, letter * 11);
    view->setColumnWidth(DifferenceModel::BeforeColumn, letter * 46);
    new RowHeights(view);
    return view;
}

QPlainTextEdit* makeMasterFileView(const QString& name, QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->setAccessibleName(name);
    return text;
}

} // namespace zoneloom
