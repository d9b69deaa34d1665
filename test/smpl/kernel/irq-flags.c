int f(struct dev *d)
{
	return request_irq(d->irq, handler, SA_SHIRQ, "dev", d);
}
