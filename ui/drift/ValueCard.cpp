// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/ValueCard.h"

#include "models/dns/RdataCodec.h"
#include "models/items/RRsetText.h"
#include "ui/theme/ElidedLabel.h"
#include "ui/theme/MarkedText.h"
#include "ui/theme/StateColors.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QTextEdit>
#include <QVBoxLayout>

#include <map>

namespace zoneloom {

namespace {

/// More values than this are counted, not listed: laying out a thousand lines would hold up the window.
constexpr qsizetype MostShown = 100;

QStringList values(const std::optional<RRset>& set, const Name& origin)
{
    QStringList lines;
    if (set) {
        for (const QByteArrayView rdata : set->rdata())
            lines += RdataCodec::toText(set->type(), rdata, origin);
    }
    return lines;
}

QString block(const QString& html, const QString& style = {})
{
    return QStringLiteral("<div style='white-space:pre-wrap;%1'>%2</div>").arg(style, html);
}

/// A sentence is no value: it stands in the font of the window.
QString prose(const QString& text, const QWidget& in, const QString& style = {})
{
    return block(text.toHtmlEscaped(), QStringLiteral("font-family:\"%1\";%2").arg(in.font().family(), style));
}

} // namespace

ValueCard::ValueCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(new ElidedLabel(this))
    , m_ttl(new QLabel(this))
    , m_values(new QTextEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_ttl->setTextFormat(Qt::PlainText);
    m_values->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_values->setReadOnly(true);
    m_values->setTabChangesFocus(true);
    m_values->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_values->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_values->setFrameShape(QFrame::NoFrame);
    m_values->document()->setDocumentMargin(0);
    m_values->setMinimumHeight(fontMetrics().height() * 2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(0, 0, 4, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_ttl);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_values, 1);
    setTitle(title);
}

void ValueCard::setTitle(const QString& title)
{
    m_title->setText(title);
    m_values->setAccessibleName(title);
}

QString ValueCard::text() const
{
    return m_values->toPlainText();
}

void ValueCard::show(const std::optional<RRset>& set, const std::optional<RRset>& other, const Name& origin)
{
    m_ttl->setText(set ? tr("TTL %1").arg(set->ttl()) : QString());
    QPalette ttl = palette();
    ttl.setColor(QPalette::WindowText,
                 set && other && set->ttl() != other->ttl() ? StateColors::warning(ttl) : StateColors::quiet(ttl));
    m_ttl->setPalette(ttl);
    if (!set) {
        const QString nothing = tr("not there");
        const QList<ValueDifference::Range> all{{0, nothing.size()}};
        m_values->setHtml(
            block(MarkedText::html(nothing, other ? all : QList<ValueDifference::Range>(), palette()),
                  QStringLiteral("font-family:\"%1\";%2")
                      .arg(font().family(),
                           other ? QString() : QStringLiteral("color:%1").arg(StateColors::quiet(palette()).name()))));
        return;
    }
    const QStringList lines = values(set, origin);
    const QStringList shown = lines.mid(0, MostShown);
    const QList<QList<ValueDifference::Range>> marks =
        other ? ValueDifference::ofLines(shown, values(other, origin)) : QList<QList<ValueDifference::Range>>();
    QString html;
    for (qsizetype i = 0; i < shown.size(); ++i)
        html += block(MarkedText::html(shown.at(i), marks.value(i), palette()));
    if (lines.size() > shown.size())
        html += prose(tr("and %n more", nullptr, static_cast<int>(lines.size() - shown.size())), *this);
    m_values->setHtml(html);
}

void ValueCard::showLive(const DriftLink& link, const Cell& cell, const Name& origin)
{
    m_ttl->clear();
    setTitle(tr("Live"));
    const QString quiet = QStringLiteral("color:%1").arg(StateColors::quiet(palette()).name());
    if (link.servers.isEmpty()) {
        m_values->setHtml(prose(tr("not known: no name server was asked yet"), *this, quiet));
        return;
    }
    QStringList right;
    QStringList outdated;
    QStringList silent;
    std::map<QStringList, QStringList> others; // by answer, the addresses that gave it
    for (const DriftServer& server : link.servers) {
        const auto wrong = server.wrong.constFind(cell.key);
        if (!server.answered)
            silent += server.address;
        else if (!server.hasCurrentAnswer(cell))
            outdated += server.address;
        else if (wrong == server.wrong.constEnd())
            right += server.address;
        else
            others[*wrong ? values(*wrong, origin) : QStringList{tr("no answer of this type")}] += server.address;
    }
    const QStringList expected = values(cell.wanted, origin);
    QString html;
    const auto add = [&](const QStringList& lines, bool marked, const QStringList& addresses) {
        const auto marks = marked ? ValueDifference::ofLines(lines, expected) : QList<QList<ValueDifference::Range>>();
        for (qsizetype i = 0; i < std::min(lines.size(), MostShown); ++i)
            html += block(MarkedText::html(lines.at(i), marks.value(i), palette()));
        html += prose(tr("from %1").arg(addresses.join(QStringLiteral(", "))), *this, quiet);
    };
    for (const auto& [lines, addresses] : others)
        add(lines, true, addresses);
    if (!right.isEmpty())
        add(expected.isEmpty() ? QStringList{tr("not there")} : expected, false, right);
    if (!outdated.isEmpty())
        html += prose(tr("%1 answered before one of the values changed; ask the name servers again")
                          .arg(outdated.join(QStringLiteral(", "))),
                      *this);
    if (!silent.isEmpty())
        html += prose(tr("no answer from %1").arg(silent.join(QStringLiteral(", "))), *this);
    m_values->setHtml(html);
}

} // namespace zoneloom
