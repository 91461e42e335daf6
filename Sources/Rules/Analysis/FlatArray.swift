/// Memory of one kind of number, for what is touched with every word: no copy on write and no reference counts, bounds checked all the same.
///
/// `@unchecked Sendable`: it cannot be copied, so whoever changes it has it alone.
struct FlatArray<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
    private var memory: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count: Int

    init() {
        memory = .allocate(capacity: 0)
        capacity = 0
        count = 0
    }

    init(repeating value: Element, count: Int) {
        memory = .allocate(capacity: count)
        memory.initialize(repeating: value, count: count)
        capacity = count
        self.count = count
    }

    init(_ elements: [Element]) {
        memory = .allocate(capacity: elements.count)
        capacity = elements.count
        count = elements.count
        for (index, element) in elements.enumerated() { memory[index] = element }
    }

    deinit { memory.deallocate() }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            return memory[index]
        }
        @inline(__always) set {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            memory[index] = newValue
        }
    }

    subscript(index: Int32) -> Element {
        @inline(__always) get { self[Int(index)] }
        @inline(__always) set { self[Int(index)] = newValue }
    }

    @inline(__always) mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        memory[count] = element
        count += 1
    }

    /// Appends an element that counts only under a condition: without a branch.
    @inline(__always) mutating func append(_ element: Element, if counts: Bool) {
        if count == capacity { grow(to: count + 1) }
        memory[count] = element
        count += counts ? 1 : 0
    }

    /// As an array of its own.
    var elements: [Element] {
        Array(UnsafeBufferPointer(start: memory, count: count))
    }

    /// Forgets the elements and keeps the memory.
    @inline(__always) mutating func removeAll() {
        count = 0
    }

    /// Forgets what stands behind so many elements.
    mutating func truncate(to length: Int) {
        precondition(UInt(bitPattern: length) <= UInt(bitPattern: count))
        count = length
    }

    mutating func sort(from start: Int, by areInOrder: (Element, Element) -> Bool) {
        precondition(UInt(bitPattern: start) <= UInt(bitPattern: count))
        var part = UnsafeMutableBufferPointer(start: memory + start, count: count - start)
        part.sort(by: areInOrder)
    }

    @inline(never) private mutating func grow(to needed: Int) {
        let larger = max(needed, capacity * 2, 16)
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        moved.moveInitialize(from: memory, count: count)
        memory.deallocate()
        memory = moved
        capacity = larger
    }
}
