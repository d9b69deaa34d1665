int f(struct s *p)
{
	int err;

	hold(p);
	err = g(p);
	if (err)
		goto out;
	err = h(p);
out:
	drop(p);
	return err;
}
