int f(struct s *p)
{
	char *buf __free(kfree) = old(p);

	if (!buf)
		return old(NULL);
	return 0;
}
