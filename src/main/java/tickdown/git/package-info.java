/// Information from git: the repository, the commit that is checked out, the user's name.
package tickdown.git;
