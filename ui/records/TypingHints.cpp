// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/TypingHints.h"

#include "models/dns/RdataCodec.h"
#include "models/editing/TtlText.h"
#include "ui/ZoneSession.h"

namespace zoneloom {

TypingHints::TypingHints(RecordsModel* records, QObject* parent)
    : QObject(parent)
    , m_records(records)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &TypingHints::look);
}

void TypingHints::setSession(ZoneSession* session)
{
    m_session = session;
    m_timer.stop();
    ++m_token;
}

void TypingHints::type(const QModelIndex& index, const QString& text)
{
    m_index = index;
    m_text = text;
    ++m_token;
    m_timer.start();
}

std::optional<Result<RRset>> TypingHints::typed(const std::optional<RecordsModel::Record>& record) const
{
    return record ? typed(*record) : m_records->draftWith(m_index.column(), m_text);
}

Result<RRset> TypingHints::typed(const RecordsModel::Record& record) const
{
    const RRset one = record.set.withRdata({record.rdata});
    switch (m_index.column()) {
    case RecordsModel::NameColumn: {
        const Result<Name> name = Name::fromText(QStringView(m_text).trimmed(), m_session->name());
        return name ? Result<RRset>(one.withName(*name)) : Result<RRset>(fail(name.error()));
    }
    case RecordsModel::TtlColumn: {
        const Result<quint32> ttl = TtlText::seconds(m_text);
        return ttl ? Result<RRset>(one.withTtl(*ttl)) : Result<RRset>(fail(ttl.error()));
    }
    case RecordsModel::ValueColumn: {
        const Result<QByteArray> rdata = RdataCodec::fromText(one.type(), m_text.trimmed(), m_session->name());
        return rdata ? Result<RRset>(one.withRdata({*rdata})) : Result<RRset>(fail(rdata.error()));
    }
    default:
        return one;
    }
}

void TypingHints::look()
{
    if (!m_session || !m_index.isValid())
        return;
    const std::optional<RecordsModel::Record> record = m_records->record(m_index.row());
    const std::optional<Result<RRset>> whole = typed(record);
    if (!whole)
        return;
    const Result<RRset>& made = *whole;
    if (!made) {
        Q_EMIT said(made.error().message());
        return;
    }
    const QStringList links = LinkHints::of(*made, m_session->name(), m_session->capabilities());
    Q_EMIT said(links.join(u' '));
    const std::optional<RRset> before = record ? std::optional(record->set.withRdata({record->rdata})) : std::nullopt;
    m_session->edits().check(this, m_session->editor().changesOf(before, *made),
                             [this, links, token = m_token](const QList<Finding>& findings) {
                                 if (token != m_token || findings.isEmpty())
                                     return;
                                 QStringList texts;
                                 for (const Finding& finding : findings)
                                     texts += finding.text();
                                 Q_EMIT said((texts.first(std::min<qsizetype>(texts.size(), 2)) + links).join(u' '));
                             });
}

} // namespace zoneloom
