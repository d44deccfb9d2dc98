/// What Tickdown asks git: where the repository is, what is checked out, who the operator is.
package tickdown.git;
