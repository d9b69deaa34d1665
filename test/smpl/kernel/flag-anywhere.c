int f(struct d *d)
{
	int flags = SA_SHIRQ | SA_X;

	if (flags & SA_SHIRQ)
		return 1;
	return request_irq(d->irq, handler, SA_SHIRQ | SA_X, "foo", d);
}
