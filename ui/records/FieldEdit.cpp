// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/FieldEdit.h"

#include "ui/records/ProblemLabel.h"
#include "ui/records/RecordDialogParts.h"
#include "ui/theme/StateColors.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace zoneloom {

FieldEdit::FieldEdit(const RecordField& field, QWidget* parent)
    : QWidget(parent)
    , m_explanation(new QLabel(this))
    , m_problems(new ProblemLabel(this))
{
    makeInput(field);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, StateColors::quiet(quiet));
    m_explanation->setPalette(quiet);
    input()->setObjectName(field.idText());
    input()->setAccessibleName(field.labelText());
    explain(field.explanationText());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(input());
    layout->addWidget(m_explanation);
    layout->addWidget(m_problems);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusProxy(input());
}

void FieldEdit::makeInput(const RecordField& field)
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!field.choices.isEmpty() || !field.words.isEmpty()) {
        m_choice = new QComboBox(this);
        m_choice->setEditable(!field.isClosed);
        m_choice->setInsertPolicy(QComboBox::NoInsert);
        const auto add = [this, isClosed = field.isClosed](const QString& value, const char* label) {
            const QString meaning = QCoreApplication::translate("RecordType", label);
            // A closed choice's plain words are ours, not the record's: the meaning says it all.
            const bool isOurs = isClosed && value.front().isLetter();
            m_choice->addItem(isOurs ? meaning : tr("%1 – %2", "value, meaning").arg(value, meaning), value);
        };
        for (const FieldChoice& choice : field.choices)
            add(QString::number(choice.value), choice.label);
        for (const WordChoice& word : field.words)
            add(QString::fromLatin1(word.word), word.label);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setCurrentIndex(-1);
        connect(m_choice, &QComboBox::currentTextChanged, this, &FieldEdit::changed);
        return;
    }
    const bool isLong = field.kind == FieldKind::LongText || field.kind == FieldKind::Hex ||
                        field.kind == FieldKind::Base64 || field.kind == FieldKind::Parameters ||
                        (field.kind == FieldKind::Words && !field.isOptional);
    if (!isLong) {
        m_line = new QLineEdit(this);
        m_line->setFont(fixed);
        connect(m_line, &QLineEdit::textChanged, this, &FieldEdit::changed);
        return;
    }
    const int lines = field.kind == FieldKind::Base64 ? 6 : 3; // a key of 2048 bits
    m_text = new QPlainTextEdit(this);
    m_text->setFont(fixed);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is wrapped
    m_text->setFixedHeight(RecordDialogParts::heightOf(*m_text, lines));
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEdit::changed);
}

void FieldEdit::explain(const QString& text)
{
    m_explanation->setText(text);
    input()->setAccessibleDescription(text);
}

QWidget* FieldEdit::input() const
{
    if (m_line)
        return m_line;
    return m_choice ? static_cast<QWidget*>(m_choice) : m_text;
}

QString FieldEdit::value() const
{
    if (m_line)
        return m_line->text();
    if (m_text)
        return m_text->toPlainText().remove(u'\n');
    const QString text = m_choice->currentText();
    const int known = m_choice->findText(text);
    return known >= 0 ? m_choice->itemData(known).toString() : text.trimmed();
}

void FieldEdit::setValue(const QString& value)
{
    if (m_line) {
        m_line->setText(value);
        m_line->setCursorPosition(0);
    } else if (m_text) {
        m_text->setPlainText(value);
    } else {
        const int known = m_choice->findData(value);
        m_choice->setCurrentIndex(known);
        if (known < 0 && m_choice->isEditable())
            m_choice->setEditText(value);
    }
}

} // namespace zoneloom
