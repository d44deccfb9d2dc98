/// What is known of the exchange of a shared run, between one exchange and the next.
package tickdown.exchange.state;
