/// The refs of shared runs at a remote: listed, fetched, read, added to, pushed. What their commits
/// contain is lines of bytes, whatever these mean.
package tickdown.git.refs;
