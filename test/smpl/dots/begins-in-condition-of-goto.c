int f(struct s *d)
{
	int err = 0;

	if (!one(&d->dev, 1)) {
		err = -1;
		goto out;
	}
	d->m = two(&d->dev, 3);
out:
	return err;
}
