int h(void)
{
	a = kmalloc(x, y);
	b = kzalloc(z);
	c = kcalloc(z, 1);
}
