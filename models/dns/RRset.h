// SPDX-FileCopyrightText: 2026 The Zoneloom authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dns/Name.h"
#include "models/dns/RRType.h"

#include <QByteArray>
#include <QList>
#include <QSharedData>

namespace zoneloom {

/// The rdata of one RRset as a range of views: uncompressed wire forms in canonical order, each once.
class RdataRange
{
public:
    class Iterator
    {
    public:
        using value_type = QByteArrayView;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;
        using pointer = const QByteArrayView*;
        using reference = QByteArrayView;

        Iterator() = default;
        explicit Iterator(const char* at)
            : m_at(at)
        {}
        QByteArrayView operator*() const { return {m_at + 2, length()}; }
        Iterator& operator++()
        {
            m_at += 2 + length();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        [[nodiscard]] qsizetype length() const
        {
            return (static_cast<unsigned char>(m_at[0]) << 8) | static_cast<unsigned char>(m_at[1]);
        }
        const char* m_at = nullptr;
    };
    explicit RdataRange(QByteArrayView packed)
        : m_packed(packed)
    {}
    [[nodiscard]] Iterator begin() const { return Iterator(m_packed.data()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_packed.data() + m_packed.size()); }

private:
    QByteArrayView m_packed;
};

/// All records of one name and type: one TTL (RFC 2181 §5.2), a set of rdata in canonical form, and a note for people.
/// Immutable, implicitly shared: a copy costs a reference count.
class RRset
{
public:
    RRset();
    /// `rdata`: wire forms as RdataCodec gives them, in any order; duplicates are folded.
    RRset(Name name, RRType type, quint32 ttl, QList<QByteArray> rdata, QString note = {});
    /// From packedRdata() of another RRset, or from the store.
    static RRset fromPacked(Name name, RRType type, quint32 ttl, QByteArray packed, QString note = {});
    /// Sorts, folds duplicates and packs: each rdata behind its length in two octets, big-endian.
    static QByteArray pack(QList<QByteArray> rdata);

    [[nodiscard]] const Name& name() const;
    [[nodiscard]] RRType type() const;
    /// In seconds.
    [[nodiscard]] quint32 ttl() const;
    [[nodiscard]] const QString& note() const;
    [[nodiscard]] RdataRange rdata() const;
    [[nodiscard]] QList<QByteArray> rdataList() const;
    [[nodiscard]] const QByteArray& packedRdata() const;
    /// Number of records.
    [[nodiscard]] int count() const;
    [[nodiscard]] bool contains(QByteArrayView rdata) const;

    [[nodiscard]] RRset withName(Name name) const;
    [[nodiscard]] RRset withTtl(quint32 ttl) const;
    [[nodiscard]] RRset withNote(QString note) const;
    [[nodiscard]] RRset withRdata(QList<QByteArray> rdata) const;

    /// The same name, type, TTL and rdata: what DNS can see. Notes may differ.
    [[nodiscard]] bool sameData(const RRset& other) const;
    /// Everything the same, notes and the typed case of the owner included.
    bool operator==(const RRset& other) const;

private:
    struct Data;
    explicit RRset(Data* data);
    QExplicitlySharedDataPointer<Data> m_data;

public:
    RRset(const RRset&);
    RRset(RRset&&) noexcept;
    RRset& operator=(const RRset&);
    RRset& operator=(RRset&&) noexcept;
    ~RRset();
};

/// Names an RRset within a zone; orders as ZoneContent does: canonically by name, then by type number.
struct RRsetKey
{
    Name name;
    RRType type;

    static RRsetKey of(const RRset& set) { return {set.name(), set.type()}; }
    bool operator==(const RRsetKey&) const = default;
    std::weak_ordering operator<=>(const RRsetKey&) const = default;
    friend size_t qHash(const RRsetKey& key, size_t seed = 0) { return qHashMulti(seed, key.name, key.type); }
};

} // namespace zoneloom

Q_DECLARE_TYPEINFO(zoneloom::RRset, Q_RELOCATABLE_TYPE);
