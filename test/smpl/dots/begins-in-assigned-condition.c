int f(struct s *d)
{
	int r;

	if ((r = one(&d->dev, 1)) < 0)
		return 1;
	d->m = two(r);
	return 0;
}
