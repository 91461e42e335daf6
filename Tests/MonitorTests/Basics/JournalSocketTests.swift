import Foundation
import Logging
import Monitor
import TestKit
import Testing

@Suite struct JournalSocketTests {
    @Test func factsBecomeFields() throws {
        let receiver = try DatagramReceiver()
        let socket = try #require(JournalSocket(path: receiver.path))
        var logger = Logger(label: "test") { _ in JournalLogHandler(socket: socket, level: .info) }
        logger[metadataKey: "source"] = "wire"
        logger.warning("cannot read", metadata: ["file-name": "a\nb"])
        logger.debug("too fine")
        var expected = Array("MESSAGE\n".utf8)
        let message = Array("cannot read file-name=a\nb source=wire".utf8)
        expected += [UInt8(message.count), 0, 0, 0, 0, 0, 0, 0] + message
        expected += Array("\nPRIORITY=4\nSYSLOG_IDENTIFIER=monitord\nMONITORD_FILE_NAME\n".utf8)
        expected += [3, 0, 0, 0, 0, 0, 0, 0] + Array("a\nb\nMONITORD_SOURCE=wire\n".utf8)
        #expect(receiver.next() == expected)
        #expect(receiver.next() == nil)
    }
}
