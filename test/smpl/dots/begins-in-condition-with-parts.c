int f(struct s *d)
{
	if (one(&d->dev, 1))
		return 1;
	two(&d->dev, 3);
	return 0;
}
