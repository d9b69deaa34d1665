void f(struct dev *d)
{
	init_lock(&d->lock);
	init_lock(d->other);
}
