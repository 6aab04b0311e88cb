// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/FindingCollector.h"
#include "models/dns/ZoneContent.h"

#include <vector>

namespace zoneloom {

/// Gathers the single records of a master file and makes RRsets of them. Compact: one entry a record, all rdata in one
/// block; a name with many records costs no more than many names.
class RecordCollector
{
public:
    struct Record
    {
        Name name;
        RRType type;
        quint32 ttl = 0;
        int line = 0;
        int column = 0;
        int file = 0; ///< index that addFile() gave
    };

    int addFile(QString name);
    [[nodiscard]] const QString& file(int index) const { return m_files.at(index); }
    /// The name of each record must be within the origin that take() is called with.
    void add(const Record& record, QByteArrayView rdata, QByteArrayView comment);
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    /// The content; reports duplicates and differing TTLs, of which the first wins. Leaves the collector empty.
    [[nodiscard]] ZoneContent take(Name origin, FindingCollector& findings);

private:
    struct Entry
    {
        Name name;
        qsizetype rdataAt = 0;
        quint32 ttl = 0;
        int line = 0;
        int note = -1;
        quint16 column = 0;
        quint16 file = 0;
        quint16 rdataLength = 0;
        RRType type;
    };

    [[nodiscard]] std::vector<quint32> order(const Name& origin) const;
    [[nodiscard]] RRset join(const quint32* first, const quint32* last, FindingCollector& findings) const;
    [[nodiscard]] QString note(const quint32* first, const quint32* last) const;
    [[nodiscard]] QByteArrayView rdata(const Entry& entry) const;
    [[nodiscard]] Place place(const Entry& entry) const;
    void report(FindingCollector& findings, const Entry& entry, const char* rule, const char* sentence,
                QStringList arguments, const char* source) const;

    QStringList m_files;
    QStringList m_notes;
    std::vector<Entry> m_entries;
    QByteArray m_rdata;
};

} // namespace zoneloom
