void g(struct dev *d)
{
	use(&d->lock);
	use(&d->a.lock);
	use(&(d->lock));
	use(&d->next->lock);
}
