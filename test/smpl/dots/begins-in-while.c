int f(struct s *d)
{
	while (one(&d->dev, 1))
		d->n = 1;
	d->m = two(&d->dev, 3);
	return 0;
}
