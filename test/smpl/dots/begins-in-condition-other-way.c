int f(struct s *d)
{
	if (one(&d->dev, 1)) {
		d->m = two(&d->dev, 3);
		return 0;
	}
	return 1;
}
