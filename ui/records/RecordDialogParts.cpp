// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/RecordDialogParts.h"

#include "ui/theme/StateColors.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

namespace zoneloom {

namespace {

QString labelName()
{
    return QStringLiteral("field-label");
}

} // namespace

RecordDialogParts::RecordDialogParts(QWidget* parent)
    : m_parent(parent)
{}

QLineEdit* RecordDialogParts::line(const QString& id, const QString& accessibleName) const
{
    auto* edit = new QLineEdit(m_parent);
    edit->setObjectName(id);
    edit->setAccessibleName(accessibleName);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return edit;
}

QLabel* RecordDialogParts::label(const QString& text, QWidget* buddy) const
{
    auto* label = new QLabel(text, m_parent);
    label->setBuddy(buddy);
    label->setObjectName(labelName());
    return label;
}

void RecordDialogParts::align(QWidget* dialog)
{
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>(labelName());
    int widest = 0;
    for (QLabel* label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QLabel* label : labels)
        label->setMinimumWidth(widest);
    // Two fonts, and boxes beside lines, would each have a height of their own.
    QWidgetList fields;
    for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
        if (!qobject_cast<QComboBox*>(line->parentWidget()))
            fields += line;
    }
    for (QComboBox* box : dialog->findChildren<QComboBox*>())
        fields += box;
    int highest = 0;
    for (const QWidget* field : std::as_const(fields))
        highest = std::max(highest, field->sizeHint().height());
    for (QWidget* field : std::as_const(fields))
        field->setFixedHeight(highest);
}

int RecordDialogParts::heightOf(const QPlainTextEdit& text, int lines)
{
    // A wider one would show the tops of the next line's letters. Three of them: with two, and one pixel less, a text
    // of exactly that many lines gets a scroll bar.
    text.document()->setDocumentMargin(1);
    const qreal margins = 3 * text.document()->documentMargin() + 1 + 2 * text.frameWidth();
    return static_cast<int>(std::ceil(QFontMetricsF(text.font()).lineSpacing() * lines + margins));
}

QLabel* RecordDialogParts::quietLabel() const
{
    auto* label = new QLabel(m_parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, StateColors::quiet(quiet));
    label->setPalette(quiet);
    return label;
}

QPlainTextEdit* RecordDialogParts::preview(const QString& accessibleName) const
{
    constexpr int lines = 2;
    auto* text = new QPlainTextEdit(m_parent);
    text->setReadOnly(true);
    text->setObjectName(QStringLiteral("preview"));
    text->setAccessibleName(accessibleName);
    text->setToolTip(accessibleName);
    text->setTabChangesFocus(true);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    text->setFont(fixed);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is wrapped
    text->setFixedHeight(heightOf(*text, lines));
    QPalette colors;
    colors.setColor(QPalette::Base, colors.color(QPalette::Window));
    text->setPalette(colors);
    return text;
}

QWidget* RecordDialogParts::stack(std::initializer_list<QWidget*> widgets) const
{
    auto* box = new QWidget(m_parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return box;
}

QWidget* RecordDialogParts::row(std::initializer_list<QWidget*> widgets) const
{
    auto* box = new QWidget(m_parent);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->setStretch(0, 1);
    return box;
}

} // namespace zoneloom
