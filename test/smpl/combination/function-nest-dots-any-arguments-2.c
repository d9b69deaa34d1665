int fc0(void)
{
	h();
	dev->next |= ((struct s *)dev) - n;
	h(MAX + x, q, dev);
}
