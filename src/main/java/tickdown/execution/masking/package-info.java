/// Masks secrets in what steps print, before anything of it is shown or stored.
package tickdown.execution.masking;
