// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/MasterFileLexer.h"
#include "models/dns/MasterFileReader.h"
#include "models/dns/RecordCollector.h"

namespace zoneloom {

/// One reading of a master file with all that it includes. Part of MasterFileReader.
class MasterFileParser
{
public:
    explicit MasterFileParser(const MasterFileOptions& options);
    [[nodiscard]] MasterFileReading read(QByteArrayView text);

private:
    using Tokens = std::span<const RdataToken>;
    using Entry = MasterFileLexer::Entry;

    void readText(QByteArrayView text);
    void readEntry(const Entry& entry);
    void readRecord(const Entry& entry);
    void readControl(const Entry& entry);
    void setOrigin(const Entry& entry);
    void setTtl(const Entry& entry);
    void include(const Entry& entry);
    void generate(const Entry& entry);
    [[nodiscard]] bool readOwner(const Entry& entry);
    [[nodiscard]] bool readPrefix(const Entry& entry, size_t& at);
    [[nodiscard]] quint32 ttlOf(const Entry& entry, QByteArrayView rdata);
    [[nodiscard]] bool checkOctets(const Entry& entry);
    void reportFault(const Entry& entry);
    [[nodiscard]] Place placeAt(const Entry& entry, const char* at) const;
    [[nodiscard]] Place placeOf(const Entry& entry, qsizetype token) const;
    void report(Place place, const char* rule, const char* sentence, QStringList arguments = {},
                const char* source = "", Severity severity = Severity::Error);
    void report(Place place, const char* rule, const Error& error);

    MasterFileOptions m_options;
    FindingCollector m_findings;
    RecordCollector m_records;

    Name m_origin;
    Name m_owner;
    QByteArrayView m_ownerText; ///< what m_owner was read from, while m_origin stayed the same
    bool m_hasOwner = false;
    bool m_ownerIsOutside = false;
    std::optional<Name> m_soaOwner;
    std::optional<quint32> m_defaultTtl;
    std::optional<quint32> m_lastTtl;
    std::optional<quint32> m_ttl; ///< of the record that is being read
    RRType m_type;

    int m_file = 0;
    const Entry* m_generating = nullptr; ///< the directive that the current text comes from: all its places
    bool m_hasInvalidUtf8 = false;
    QStringList m_including; ///< canonical paths from the first file to the one that is being read
    int m_includes = 0;
    qint64 m_generated = 0;
    bool m_generateFailed = false;
};

} // namespace zoneloom
