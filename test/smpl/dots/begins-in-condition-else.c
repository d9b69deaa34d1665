int f(struct s *d)
{
	if (one(&d->dev, 1))
		d->m = two(&d->dev, 3);
	else
		return 1;
	return 0;
}
