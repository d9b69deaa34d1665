void f(void)
{
	a = kmalloc((int)(n), G);
	a = kzalloc((int)(n + 1), G);
	a = kcalloc((int)(n), G);
}
