int f(struct dev *d)
{
	int irq;

	irq = platform_get_irq(d, 0);
	return g(irq);
}
