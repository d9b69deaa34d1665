int h(void)
{
	a = (long)b;
	c = (unsigned long)(d + 1);
	e = (int)f;
}
