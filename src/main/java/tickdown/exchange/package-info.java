/// Exchanges a shared run with a remote: what others wrote comes in, what was written here goes
/// out.
package tickdown.exchange;
