int f(void)
{
	old(p, q);
	old(p + 1, q * 2);
	old(p / 1, q - 2);
	old(-p, q->a);
}
