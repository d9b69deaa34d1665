int h(void)
{
	pr("%u", a);
	pr("%d", b);
	pr("%lu", c);
}
