int f(struct d *d)
{
	int ret = request_irq(d->irq, handler, SA_SHIRQ,
			      "foo", d);

	return request_irq(d->irq, handler, SA_SHIRQ | SA_X, "foo", d);
}
