int f(struct a *d)
{
	take(&d->lock);
	if (!d->ready) {
		log(d);
		return -1;
	}
	drop(&d->lock);
	return 0;
}
