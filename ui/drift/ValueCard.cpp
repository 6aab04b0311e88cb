// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drift/ValueCard.h"

#include "models/dns/RdataCodec.h"
#include "models/items/RRsetText.h"
#include "ui/theme/StateColors.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace zoneloom {

ValueCard::ValueCard(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_ttl(new QLabel(this))
    , m_values(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_values->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_values->setTextFormat(Qt::RichText);
    m_values->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_values->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_values->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_ttl);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(head);
    layout->addWidget(m_values, 1);
    setTitle(title);
}

void ValueCard::setTitle(const QString& title)
{
    m_title->setText(title);
    m_values->setAccessibleName(title);
}

void ValueCard::show(const std::optional<RRset>& set, const std::optional<RRset>& other, const Name& origin)
{
    m_ttl->setText(set ? tr("TTL %1").arg(set->ttl()) : QString());
    QPalette ttl = palette();
    if (set && other && set->ttl() != other->ttl())
        ttl.setColor(QPalette::WindowText, StateColors::warning(ttl));
    m_ttl->setPalette(ttl);
    QStringList lines;
    QList<bool> marked;
    if (!set) {
        lines += tr("not there");
        marked += other.has_value();
    } else {
        for (const QByteArrayView rdata : set->rdata()) {
            lines += RdataCodec::toText(set->type(), rdata, origin);
            marked += other && !other->contains(rdata);
        }
    }
    showLines(lines, marked);
}

void ValueCard::showLive(const DriftLink& link, const Cell& cell, const Name& origin)
{
    int answered = 0;
    int right = 0;
    QMap<QString, int> others;
    for (const DriftServer& server : link.servers) {
        if (!server.answered)
            continue;
        ++answered;
        const auto wrong = server.wrong.constFind(cell.key);
        if (wrong == server.wrong.constEnd())
            ++right;
        else
            ++others[*wrong ? RRsetText::values(**wrong, origin) : tr("no answer of this type")];
    }
    setTitle(answered > 0 ? tr("Live (%n address(es))", nullptr, answered) : tr("Live"));
    m_ttl->clear();
    QStringList lines;
    QList<bool> marked;
    if (link.servers.isEmpty()) {
        lines += tr("not known: no name server was asked");
        marked += false;
    } else if (answered == 0) {
        lines += tr("no name server answered");
        marked += true;
    }
    if (right > 0) {
        lines += tr("%1 ×%2").arg(cell.wanted ? RRsetText::values(*cell.wanted, origin) : tr("not there")).arg(right);
        marked += false;
    }
    for (auto it = others.begin(); it != others.end(); ++it) {
        lines += tr("%1 ×%2").arg(it.key()).arg(it.value());
        marked += true;
    }
    showLines(lines, marked);
}

void ValueCard::showLines(const QStringList& lines, const QList<bool>& marked)
{
    // Long zones of values are cut here, not in the layout: a label of a thousand lines would push all else away.
    constexpr qsizetype shown = 12;
    QString html;
    for (qsizetype i = 0; i < std::min(lines.size(), shown); ++i) {
        const QString text = lines.at(i).toHtmlEscaped();
        const QString line =
            marked.at(i)
                ? QStringLiteral("<b style='color:%1'>%2</b>").arg(StateColors::warning(palette()).name(), text)
                : text;
        html += QStringLiteral("<div>%1</div>").arg(line);
    }
    if (lines.size() > shown)
        html += QStringLiteral("<div>%1</div>")
                    .arg(tr("and %n more", nullptr, static_cast<int>(lines.size() - shown)).toHtmlEscaped());
    m_values->setText(html);
    m_values->setToolTip(lines.size() > shown ? QString() : lines.join(u'\n'));
}

} // namespace zoneloom
