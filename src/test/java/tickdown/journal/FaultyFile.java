package tickdown.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A file on a faulty disk.
final class FaultyFile extends FileChannel {
  private final FileChannel sound;

  /// The maximum number of bytes per write.
  int most = Integer.MAX_VALUE;

  /// The remaining space in bytes.
  long room = Long.MAX_VALUE;

  boolean forceFails;
  boolean forceFailsOnce;
  boolean truncateFails;
  boolean lockFails;

  FaultyFile(FileChannel sound) {
    this.sound = sound;
  }

  @Override
  public int write(ByteBuffer bytes, long position) throws IOException {
    int length = (int) Math.min(bytes.remaining(), Math.min(most, room));
    if (length == 0) {
      throw new IOException("No space left on device");
    }
    room -= length;
    ByteBuffer part = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return sound.write(part, position);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    if (forceFails || forceFailsOnce) {
      forceFailsOnce = false;
      throw new IOException("Input/output error");
    }
    sound.force(metaData);
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    if (truncateFails) {
      throw new IOException("Input/output error");
    }
    sound.truncate(size);
    return this;
  }

  @Override
  public int read(ByteBuffer bytes, long position) throws IOException {
    return sound.read(bytes, position);
  }

  @Override
  public long size() throws IOException {
    return sound.size();
  }

  @Override
  protected void implCloseChannel() throws IOException {
    sound.close();
  }

  @Override
  public int read(ByteBuffer bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long read(ByteBuffer[] bytes, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int write(ByteBuffer bytes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long write(ByteBuffer[] bytes, int offset, int length) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long position() {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileChannel position(long position) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock lock(long position, long size, boolean shared) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) throws IOException {
    if (lockFails) {
      throw new IOException("No locks available");
    }
    return sound.tryLock(position, size, shared);
  }
}
