// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordDelegate.h"

#include "models/dns/validation/Finding.h"
#include "models/items/ItemRoles.h"
#include "models/items/RecordsModel.h"
#include "models/items/VisibleText.h"
#include "ui/records/TypeEdit.h"
#include "ui/theme/Icons.h"
#include "ui/theme/StateColors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace zoneloom {

namespace {

/// Offered while a type is typed; any other name or TYPE123 is taken too.
QStringList commonTypes()
{
    QStringList names;
    for (const RRType type :
         {rrtype::A,   rrtype::AAAA, rrtype::CAA,   rrtype::CNAME, rrtype::DNAME,      rrtype::DS,  rrtype::HTTPS,
          rrtype::LOC, rrtype::MX,   rrtype::NAPTR, rrtype::NS,    rrtype::OPENPGPKEY, rrtype::PTR, rrtype::SMIMEA,
          rrtype::SOA, rrtype::SRV,  rrtype::SSHFP, rrtype::SVCB,  rrtype::TLSA,       rrtype::TXT, rrtype::URI})
        names += type.toText();
    return names;
}

} // namespace

QWidget* RecordDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool ofType = index.column() == RecordsModel::TypeColumn;
    QLineEdit* edit = ofType ? new TypeEdit(commonTypes(), parent) : new QLineEdit(parent);
    edit->setFrame(false);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == RecordsModel::ValueColumn)
        edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(edit, &QLineEdit::textEdited, this,
            [this, kept = QPersistentModelIndex(index)](const QString& text) { Q_EMIT typed(kept, text); });
    return edit;
}

bool RecordDelegate::eventFilter(QObject* editor, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    const EndEditHint hint = key == Qt::Key_Tab       ? EditNextItem
                             : key == Qt::Key_Backtab ? EditPreviousItem
                                                      : SubmitModelCache;
    auto* edit = qobject_cast<QLineEdit*>(editor);
    if (!edit || (hint == SubmitModelCache && key != Qt::Key_Return && key != Qt::Key_Enter))
        return QStyledItemDelegate::eventFilter(editor, event);
    m_keepsOpen = false;
    Q_EMIT commitData(edit);
    if (!m_keepsOpen && !edit->isHidden()) // a new record's editor closes with its row
        Q_EMIT closeEditor(edit, hint);
    if (!m_keepsOpen && hint == SubmitModelCache)
        Q_EMIT entered();
    return true;
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() == RecordsModel::MarkColumn)
        paintMarks(painter, option, index);
    else if (index.column() == RecordsModel::TtlColumn)
        paintTtl(painter, option, index);
    else
        QStyledItemDelegate::paint(painter, option, index);
}

void RecordDelegate::paintMarks(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    constexpr int size = 16;
    QRect place(option.rect.left() + 4, option.rect.center().y() - size / 2 + 1, size, size);
    const QIcon::Mode mode = option.state.testFlag(QStyle::State_Selected) ? QIcon::Selected : QIcon::Normal;
    Icons::mark(static_cast<RecordMark>(index.data(MarkRole).toInt())).paint(painter, place, Qt::AlignCenter, mode);
    const int severity = index.data(SeverityRole).toInt();
    place.moveLeft(place.right() + 4);
    if (severity >= 0)
        (severity == static_cast<int>(Severity::Error) ? Icons::error() : Icons::warning())
            .paint(painter, place, Qt::AlignCenter, mode);
}

/// Figures stand at the right, with a gap before the value.
void RecordDelegate::paintTtl(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QString text = std::exchange(own.text, QString());
    const QStyle* style = own.widget ? own.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);
    painter->save();
    painter->setFont(own.font);
    const bool chosen = own.state.testFlag(QStyle::State_Selected);
    const int gap = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &own, own.widget) + 1;
    style->drawItemText(painter, own.rect.adjusted(2, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter, own.palette, true,
                        text, chosen ? QPalette::HighlightedText : QPalette::Text);
    painter->restore();
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto mark = static_cast<RecordMark>(index.data(MarkRole).toInt());
    const int column = index.column();
    if (column == RecordsModel::MarkColumn)
        return;
    if (column == RecordsModel::ValueColumn)
        option->font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (column == RecordsModel::NameColumn)
        option->text = VisibleText::of(option->text);
    if (column == RecordsModel::NoteColumn)
        option->text = VisibleText::prose(option->text);
    option->textElideMode = column == RecordsModel::NameColumn ? Qt::ElideMiddle : Qt::ElideRight;
    const bool continues =
        !index.data(FirstOfSetRole).toBool() &&
        (column == RecordsModel::NameColumn || column == RecordsModel::TypeColumn || column == RecordsModel::TtlColumn);
    const bool quiet =
        continues || mark == RecordMark::Removed || mark == RecordMark::Draft || column == RecordsModel::NoteColumn;
    if (quiet)
        option->palette.setColor(QPalette::Text, StateColors::quiet(option->palette));
    if (mark == RecordMark::Removed)
        option->font.setStrikeOut(true);
    if (mark == RecordMark::Draft && column == RecordsModel::NameColumn)
        option->font.setItalic(true);
}

} // namespace zoneloom
